import { expect, test as base } from '@playwright/test';
import { Client } from './client.js';
import { listen } from './complaints.js';
import { noteWhatOccurs } from './log-hygiene.js';
import type { Account } from './site.js';

export { expect };

interface Fixtures {
  /** Fails a test in which the browser complained, whatever else the test looks at. */
  readonly strict: void;
  /** The account of the lead of this coalition, or of the administrator. */
  readonly account: (of: 'administrator' | RegExp) => Account;
  /** Somebody who works through the API, signed in. */
  readonly client: (account: Account) => Promise<Client>;
}

/** A test against the site, in a browser that may not complain and may not ask anybody else. */
export const test = base.extend<Fixtures>({
  // Playwright wants the fixtures it needs named in a pattern, also when there are none.
  // eslint-disable-next-line no-empty-pattern
  baseURL: async ({}, use) => use(required('SITE_ADDRESS')),
  strict: [
    async ({ context, baseURL }, use) => {
      const complaints = listen(context, baseURL ?? '', required('SITE_PROVIDER'));
      const writeDown = noteWhatOccurs(context, required('SITE_OCCURRED'));
      await use();
      await writeDown();
      expect(complaints, 'what the browser complained about').toEqual([]);
    },
    { auto: true },
  ],
  // eslint-disable-next-line no-empty-pattern
  account: async ({}, use) => {
    const accounts = JSON.parse(required('SITE_ACCOUNTS')) as Account[];
    await use((of) => {
      const found = accounts.find(({ role, coalition }) =>
        of instanceof RegExp ? of.test(coalition ?? '') : role === of,
      );
      if (found === undefined) throw new Error(`No account for ${String(of)}`);
      return found;
    });
  },
  client: async ({ baseURL }, use) => use((account) => Client.signedIn(baseURL ?? '', account)),
});

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is set by the global set-up`);
  return value;
}
