import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readKey } from '@zorgpaden/config';
import { Failure } from './failure.js';
import type { StartTexts } from './language.js';

/** Where the key comes from: what was set, or else a file in the data folder. */
export interface KeyChoice {
  readonly data: string;
  readonly secretKey: Uint8Array | undefined;
}

/**
 * The key that seals what the database may hold but not read. It is made at the first start, and stands
 * beside the database and not in it. A copy of the database alone is of no use to who has it.
 */
export async function secretKey(choice: KeyChoice, texts: StartTexts): Promise<Uint8Array> {
  if (choice.secretKey !== undefined) return choice.secretKey;
  const path = join(choice.data, 'secret-key');
  const kept = (await read(path)) ?? (await make(path, choice.data));
  const reading = readKey(kept);
  if ('wrong' in reading) throw new Failure(texts.failed.keyUnreadable({ path }));
  return reading.value;
}

async function read(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whole or not at all, and never over one that another program made at the same moment. */
async function make(path: string, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o755 });
  const key = randomBytes(32).toString('base64');
  const draft = `${path}.${randomUUID()}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(`${key}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await link(draft, path);
    return key;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return (await read(path)) ?? '';
  } finally {
    await rm(draft, { force: true });
  }
}
