import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { isHeld, toStored } from './answer.js';
import { encode, encodingFor } from './encoding.js';

const long = toStored(
  {
    status: 200,
    contentType: 'application/json',
    language: 'nl',
    body: JSON.stringify({ text: 'geldzorgen in Almelo '.repeat(40) }),
    dependsOn: [],
    validUntil: Number.MAX_SAFE_INTEGER,
  },
  '/api/v1/question',
  0,
);

describe('encodingFor', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.0,gzip;q=0', 'identity'],
    ['BR', 'br'],
    ['brotli', 'identity'],
    ['br;q=0.1,gzip', 'gzip'],
    ['gzip;q=0.5, br;q=0.5', 'br'],
    ['gzip;q=0.5, identity', 'identity'],
    ['identity;q=0.5, gzip', 'gzip'],
    ['*', 'br'],
    ['*;q=0.5, br;q=0', 'gzip'],
    ['*;q=0', 'identity'],
    ['br;q=2, gzip;q=0.1', 'gzip'],
    ['br;q=x', 'identity'],
  ])('%p → %s', (header, expected) => {
    expect(encodingFor(header)).toBe(expected);
  });
});

describe('encode', () => {
  it('compresses once and gives the same bytes ever after', async () => {
    const first = await encode(long, 'br');
    expect(brotliDecompressSync(first as Buffer)).toEqual(long.body);
    expect(await encode(long, 'br')).toBe(first);
    expect(gunzipSync((await encode(long, 'gzip')) as Buffer)).toEqual(long.body);
  });

  it('leaves what is short, and who takes nothing, as it is', async () => {
    expect(await encode({ ...long, body: Buffer.from('{}'), encoded: {} }, 'br')).toBeUndefined();
    expect(await encode(long, 'identity')).toBeUndefined();
  });
});

describe('isHeld', () => {
  it('compares weakly, in lists too', () => {
    expect(isHeld(long.etag, long.etag)).toBe(true);
    expect(isHeld(long.etag, `"other", ${long.etag.slice(2)}`)).toBe(true);
    expect(isHeld(long.etag, '*')).toBe(true);
    expect(isHeld(long.etag, '"other"')).toBe(false);
    expect(isHeld(long.etag, undefined)).toBe(false);
  });
});
