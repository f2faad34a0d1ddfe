import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startTexts } from '@zorgpaden/texts/nl/start';
import { secretKey } from './secret-key.js';

let data: string;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'zorgpaden-key-'));
});
afterEach(() => rm(data, { recursive: true, force: true }));
const from = (given?: Uint8Array) => secretKey({ data, secretKey: given }, startTexts);

test('the first start makes a key for its owner only, and the next has the same', async () => {
  const key = await from();
  expect(key).toHaveLength(32);
  expect((await stat(join(data, 'secret-key'))).mode & 0o777).toBe(0o600);
  expect(await from()).toEqual(key);
});

test('programs that start at the same moment have one key, and leave nothing else behind', async () => {
  const keys = await Promise.all(Array.from({ length: 20 }, () => from()));
  expect(new Set(keys.map(String)).size).toBe(1);
  expect(await readdir(data)).toEqual(['secret-key']);
});

test('a key that was set is used, and none is made', async () => {
  const given = new Uint8Array(32);
  expect(await from(given)).toBe(given);
  expect(await readdir(data)).toEqual([]);
});

test('a file that holds no key is not written over', async () => {
  await writeFile(join(data, 'secret-key'), 'half');
  await expect(from()).rejects.toThrow(/secret-key/);
});
