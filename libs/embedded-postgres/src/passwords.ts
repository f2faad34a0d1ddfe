import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';

/** The passwords of the two roles, made at random when the data folder is made. */
export interface Passwords {
  readonly owner: string;
  readonly application: string;
}

export async function readPasswords(path: string): Promise<Passwords | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? undefined : (JSON.parse(text) as Passwords);
}

/** Makes new passwords and keeps them readable by their owner only. */
export async function makePasswords(path: string): Promise<Passwords> {
  const random = () => randomBytes(24).toString('base64url');
  const passwords = { owner: random(), application: random() };
  await writeFile(`${path}.new`, JSON.stringify(passwords), { mode: 0o600 });
  await rename(`${path}.new`, path);
  return passwords;
}
