import { appendFile, readFile } from 'node:fs/promises';
import type { BrowserContext } from '@playwright/test';
import type { Account } from './site.js';

/** Shorter texts stand in anything. */
const shortest = 5;
/** Where the visitors of these tests come from. */
const visitor = /\b127\.0\.0\.1\b|::1\b/;

/** What a test typed, asked and was given goes into this file, for the end of the run. */
export function noteWhatOccurs(context: BrowserContext, file: string): () => Promise<void> {
  const texts = new Set<string>();
  context.on('request', (request) => {
    for (const value of new URL(request.url()).searchParams.values()) texts.add(value);
    for (const value of namesIn(request.postData())) texts.add(value);
  });
  return async () => {
    for (const { value } of await context.cookies()) texts.add(value);
    const lines = [...texts].filter((text) => text.length >= shortest);
    await appendFile(file, lines.map((text) => `${JSON.stringify(text)}\n`).join(''));
  };
}

/** Whom or what a body names: people and secrets, and nothing that is meant to be public. */
function namesIn(body: string | null): string[] {
  try {
    const fields = JSON.parse(body ?? '{}') as Readonly<Record<string, unknown>>;
    return ['email', 'name', 'password', 'token', 'code']
      .map((field) => fields[field])
      .filter((value) => typeof value === 'string');
  } catch {
    return [];
  }
}

/**
 * What in the log of the site says who was there or what they looked for.
 *
 * @param log everything that the site said since it was ready
 */
export async function peopleIn(
  log: string,
  accounts: readonly Account[],
  file: string,
): Promise<string[]> {
  const occurred = (await readFile(file, 'utf8'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as string);
  const texts = new Set([
    ...occurred,
    ...accounts.flatMap(({ email, password }) => [email, password]),
  ]);
  const found = [...texts].filter((text) => log.includes(text));
  const address = visitor.exec(log)?.[0];
  return address === undefined ? found : [...found, address];
}
