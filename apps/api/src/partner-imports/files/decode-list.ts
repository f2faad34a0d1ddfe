import { decode } from '@zorgpaden/reference-data/files';
import iconv from 'iconv-lite';
import { listProblem } from './list.js';

/**
 * The text of a list, whatever it was saved as: UTF-8 and UTF-16 with or without a byte order mark,
 * Windows-1252, and ISO 8859-15, which differs from it in eight letters only.
 *
 * @throws DomainError `partner-import.file.encoding`
 */
export function decodeList(bytes: Buffer): string {
  const decoded = decode(bytes);
  if ('code' in decoded) throw listProblem('partner-import.file.encoding');
  if (decoded.encoding !== 'windows-1252' || !isLatin9(bytes)) return decoded.text;
  return iconv.decode(bytes, 'iso-8859-15').replace(/\r\n?/g, '\n');
}

/**
 * Windows uses 80 to 9F for letters; ISO does not. Where it writes €, Š, š, ž, Œ or œ, Windows-1252 reads
 * signs that stand in no word: ¤, ¦ ¨ ¸, and fractions between letters.
 */
function isLatin9(bytes: Buffer): boolean {
  if (bytes.some((byte) => byte >= 0x80 && byte <= 0x9f)) return false;
  return bytes.some(
    (byte, index) =>
      byte === 0xa4 ||
      (between.has(byte) && (isLetter(bytes[index - 1]) || isLetter(bytes[index + 1]))),
  );
}

const between = new Set([0xa6, 0xa8, 0xb8, 0xbc, 0xbd]);

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && /[a-zà-öø-ÿ]/i.test(String.fromCharCode(byte));
}
