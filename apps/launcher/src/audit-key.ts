import { randomBytes } from 'node:crypto';
import { access, mkdir, open, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readKey } from '@zorgpaden/config';
import { Failure } from './failure.js';
import type { StartTexts } from './language.js';

/** Where the key of the trail may be: in the environment, in a file, or in the data folder. */
export interface KeyChoice {
  readonly data: string;
  readonly auditKey: Uint8Array | undefined;
  readonly auditKeyFile: string | undefined;
}

/** The folder of the seals: outside the database, and best copied to elsewhere as well. */
export function sealsFolder(data: string): string {
  return join(resolve(data), 'seals');
}

/**
 * The key under which the trail is sealed. It is made at the first start, for its owner only.
 *
 * @throws Failure when a file is no key, and when a key is gone with which there are seals
 */
export async function auditKey(choice: KeyChoice, texts: StartTexts): Promise<Uint8Array> {
  if (choice.auditKey !== undefined || choice.auditKeyFile !== undefined) {
    return knownAuditKey(choice, texts);
  }
  const path = join(resolve(choice.data), 'audit-key');
  if (await isThere(path)) return knownAuditKey(choice, texts);
  if (await isThere(join(sealsFolder(choice.data), 'trail.jsonl'))) {
    throw new Failure(texts.failed.auditKeyMissing({ path, seals: sealsFolder(choice.data) }));
  }
  const key = randomBytes(32);
  await mkdir(resolve(choice.data), { recursive: true, mode: 0o755 });
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(`${key.toString('base64')}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  return key;
}

/** The key that there is: nothing is made. */
export async function knownAuditKey(choice: KeyChoice, texts: StartTexts): Promise<Uint8Array> {
  if (choice.auditKey !== undefined) return choice.auditKey;
  const path = resolve(choice.auditKeyFile ?? join(choice.data, 'audit-key'));
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    throw new Failure(texts.failed.auditKeyMissing({ path, seals: sealsFolder(choice.data) }));
  });
  const reading = readKey(text.trim());
  if ('wrong' in reading) throw new Failure(texts.failed.auditKeyUnreadable({ path }));
  return reading.value;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
