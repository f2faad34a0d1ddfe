import iconv from 'iconv-lite';
import { positionAt, type FileProblemCode, type Position } from './problem.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type Decoded =
  | { readonly encoding: Encoding; readonly text: string }
  | { readonly code: FileProblemCode; readonly position: Position };

/** The bytes that Windows-1252 leaves without a meaning. */
const undefinedInWindows1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * The text of a file, by its byte order mark or else by what the bytes can be: UTF-16 shows in its
 * zeros, UTF-8 in sequences that hardly occur by chance, and the rest is what Excel writes on a Dutch
 * computer, Windows-1252. What fits none, or two at once, is refused at the byte where it breaks,
 * because a name that is read wrongly is worse than a file that is not read.
 *
 * Line ends come out as `\n`. `iconv-lite`, because TextDecoder reads the bytes 80 to 9F of
 * Windows-1252 as Latin-1 in some releases of Node.
 */
export function decode(bytes: Uint8Array): Decoded {
  const decoded = decodeBytes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return 'code' in decoded ? decoded : { ...decoded, text: decoded.text.replace(/\r\n?/g, '\n') };
}

function decodeBytes(bytes: Buffer): Decoded {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return utf8(bytes.subarray(3));
  if (startsWith(bytes, [0xff, 0xfe])) return utf16(bytes.subarray(2), 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return utf16(bytes.subarray(2), 'utf-16be');
  const sixteen = utf16ByZeros(bytes);
  if (sixteen) return utf16(bytes, sixteen);
  const invalid = firstInvalidUtf8(bytes);
  if (invalid === undefined) return withoutControls(bytes.toString('utf8'), 'utf-8');
  return hasMultiByteUtf8(bytes)
    ? { code: 'encoding.mixed', position: positionOfByte(bytes, invalid) }
    : windows1252(bytes);
}

function utf8(bytes: Buffer): Decoded {
  const invalid = firstInvalidUtf8(bytes);
  if (invalid !== undefined) {
    return { code: 'encoding.mixed', position: positionOfByte(bytes, invalid) };
  }
  return withoutControls(bytes.toString('utf8'), 'utf-8');
}

function utf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = iconv.decode(bytes.subarray(0, bytes.length & ~1), encoding, { stripBOM: false });
  if (bytes.length % 2 === 1) {
    return { code: 'encoding.unknown', position: positionAt(text, text.length) };
  }
  const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.exec(text);
  if (lone) return { code: 'encoding.unknown', position: positionAt(text, lone.index) };
  return withoutControls(text, encoding);
}

function windows1252(bytes: Buffer): Decoded {
  const at = bytes.findIndex((byte) => undefinedInWindows1252.has(byte));
  if (at >= 0) return { code: 'encoding.unknown', position: positionOfByte(bytes, at) };
  return withoutControls(iconv.decode(bytes, 'windows-1252'), 'windows-1252');
}

/** A table holds no control characters but the tab and line ends: else it is no text. */
function withoutControls(text: string, encoding: Encoding): Decoded {
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.exec(text);
  return control
    ? { code: 'encoding.unknown', position: positionAt(text, control.index) }
    : { encoding, text };
}

/** Latin text in UTF-16 has a zero in nearly every second byte, and none in the other. */
function utf16ByZeros(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4096);
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 2) return undefined;
  let first = 0;
  let second = 0;
  for (let index = 0; index < pairs * 2; index += 2) {
    if (sample[index] === 0) first += 1;
    if (sample[index + 1] === 0) second += 1;
  }
  if (second > pairs * 0.7 && first < pairs * 0.05) return 'utf-16le';
  if (first > pairs * 0.7 && second < pairs * 0.05) return 'utf-16be';
  return undefined;
}

/** The first byte that cannot stand there in UTF-8 (RFC 3629: no overlong forms, no surrogates). */
function firstInvalidUtf8(bytes: Buffer): number | undefined {
  let index = 0;
  while (index < bytes.length) {
    const length = sequenceLength(bytes, index);
    if (length === 0) return index;
    index += length;
  }
  return undefined;
}

function hasMultiByteUtf8(bytes: Buffer): boolean {
  return bytes.some((byte, index) => byte >= 0xc2 && sequenceLength(bytes, index) > 1);
}

/** The length of the UTF-8 sequence that begins here; 0 when none does. */
function sequenceLength(bytes: Buffer, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || at + length > bytes.length) return 0;
  const second = bytes[at + 1] ?? 0;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let offset = 2; offset < length; offset += 1) {
    if (((bytes[at + offset] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

function positionOfByte(bytes: Buffer, index: number): Position {
  return positionAt(bytes.toString('latin1').replace(/\r(?!\n)/g, '\n'), index);
}

function startsWith(bytes: Buffer, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
