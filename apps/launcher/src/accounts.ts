import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { DemonstrationAccount } from '@zorgpaden/api';
import { Failure } from './failure.js';
import type { StartTexts } from './language.js';

export function accountsPath(dataDir: string): string {
  return join(dataDir, 'demo-accounts.json');
}

/** The accounts that were made at the first start, or `undefined` before that. */
export async function readAccounts(
  dataDir: string,
  texts: StartTexts,
): Promise<DemonstrationAccount[] | undefined> {
  const path = accountsPath(dataDir);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  try {
    const accounts: unknown = JSON.parse(text);
    if (!Array.isArray(accounts)) throw new TypeError('Not a list.');
    return accounts as DemonstrationAccount[];
  } catch (cause) {
    throw new Failure(texts.failed.accountsUnreadable({ path }), { cause });
  }
}

/** Keeps the accounts where only the owner of the file can read them, whole or not at all. */
export async function keepAccounts(
  dataDir: string,
  accounts: readonly DemonstrationAccount[],
): Promise<void> {
  const path = accountsPath(dataDir);
  const file = await open(`${path}.new`, 'w', 0o600);
  try {
    await file.chmod(0o600);
    await file.writeFile(`${JSON.stringify(accounts, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
}

/** The accounts as lines for the terminal. */
export function accountLines(
  accounts: readonly DemonstrationAccount[],
  dataDir: string,
  { accounts: texts }: StartTexts,
): string[] {
  const hasTotp = accounts.some(({ totp }) => totp !== undefined);
  const row = (email: string, password: string, totp: string, who: string) =>
    hasTotp ? [email, password, totp, who] : [email, password, who];
  const all = [
    row(texts.email, texts.password, texts.totp, texts.coalition),
    ...accounts.map(({ email, password, totp = texts.noTotp, role, coalition }) =>
      row(
        email,
        password,
        totp,
        coalition === null ? texts.role[role] : `${texts.role[role]}, ${coalition}`,
      ),
    ),
  ];
  const widths =
    all[0]?.slice(0, -1).map((_, at) => Math.max(...all.map((cells) => cells[at]?.length ?? 0))) ??
    [];
  return [
    `${texts.heading}:`,
    ...all.map(
      (cells) => `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`,
    ),
    texts.keptIn(accountsPath(dataDir)),
    ...(hasTotp ? [texts.codesHint] : []),
  ];
}
