import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { decode } from './decode.js';

const header = 'place,municipality_code\n';
const text = `${header}Súdwest-Fryslân,GM1900\n’s-Gravenhage – “hof”,GM0518\n`;
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))),
  );

describe('decoding a file', () => {
  it.each([
    ['UTF-8', 'utf-8', iconv.encode(text, 'utf8')],
    ['UTF-8 with a byte order mark', 'utf-8', iconv.encode(text, 'utf8', { addBOM: true })],
    ['UTF-16 LE with a mark', 'utf-16le', iconv.encode(text, 'utf-16le', { addBOM: true })],
    ['UTF-16 BE with a mark', 'utf-16be', iconv.encode(text, 'utf-16be', { addBOM: true })],
    ['UTF-16 LE without a mark', 'utf-16le', iconv.encode(text, 'utf-16le', { addBOM: false })],
    ['UTF-16 BE without a mark', 'utf-16be', iconv.encode(text, 'utf-16be', { addBOM: false })],
    ['Windows-1252', 'windows-1252', iconv.encode(text, 'windows-1252')],
  ])('reads %s', (_, encoding, encoded) => {
    expect(decode(encoded)).toEqual({ encoding, text });
  });

  it('reads the line ends of Windows and of an old Macintosh', () => {
    expect(decode(bytes('a,b\r\n1,2\r3,4\r\n'))).toMatchObject({ text: 'a,b\n1,2\n3,4\n' });
  });

  it('reads an empty file', () => {
    expect(decode(bytes(''))).toEqual({ encoding: 'utf-8', text: '' });
  });

  it('points at the byte where UTF-8 turns into something else', () => {
    expect(decode(bytes(header, 'Súdwest,GM1900\nFrysl', [0xe2], 'n,GM1900\n'))).toEqual({
      code: 'encoding.mixed',
      position: { line: 3, column: 6 },
    });
  });

  it('points at a broken byte after a byte order mark', () => {
    expect(decode(bytes([0xef, 0xbb, 0xbf], 'a\nb', [0xff]))).toEqual({
      code: 'encoding.mixed',
      position: { line: 2, column: 2 },
    });
  });

  it('points at a byte that no encoding it reads has', () => {
    expect(decode(bytes('a\nb', [0xe9, 0x81]))).toEqual({
      code: 'encoding.unknown',
      position: { line: 2, column: 3 },
    });
  });

  it.each([
    ['a program or picture', bytes('PK', [3, 4, 0, 0, 8])],
    ['half a character of UTF-16', bytes([0xff, 0xfe, 0x61, 0x00, 0x62])],
    ['a lone half of a pair', bytes([0xff, 0xfe, 0x61, 0x00, 0x00, 0xd8])],
  ])('refuses %s', (_, content) => {
    expect(decode(content)).toMatchObject({ code: 'encoding.unknown' });
  });

  it('reads back any text in every Unicode encoding, with a mark', () => {
    const printable = fc
      .string({ unit: 'binary' })
      .filter((value) => !/[\u0000-\u001f\ufeff]/.test(value));
    fc.assert(
      fc.property(printable, fc.constantFrom('utf8', 'utf-16le', 'utf-16be'), (value, encoding) => {
        const encoded = iconv.encode(value, encoding, { addBOM: true });
        expect(decode(encoded)).toMatchObject({ text: value });
      }),
    );
  });
});
