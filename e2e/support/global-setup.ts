import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from './client.js';
import { peopleIn } from './log-hygiene.js';
import { SignInProvider } from './sign-in-provider.js';
import { type Account, readAccounts, Site } from './site.js';

/** One site for all browser tests; the function that is returned stops it, and looks in its log. */
export default async function startSite(): Promise<() => Promise<void>> {
  const data = await Site.makeFolder();
  const provider = await SignInProvider.start();
  const site = await Site.start(data, 0, provider.environment).catch(async (error: unknown) => {
    await provider.stop();
    await Site.remove(data);
    throw error;
  });
  provider.serve(site.address);
  process.env['SITE_ADDRESS'] = site.address;
  process.env['SITE_PROVIDER'] = provider.address;
  process.env['SITE_DATA'] = data;
  const accounts = await remembered(site);
  process.env['SITE_ACCOUNTS'] = JSON.stringify(accounts);
  const occurred = (process.env['SITE_OCCURRED'] = join(data, 'occurred.jsonl'));
  await writeFile(occurred, '', { mode: 0o600 });
  return async () => {
    await site.stop();
    await provider.stop();
    const found = await peopleIn(site.said, accounts, occurred);
    await Site.remove(data);
    if (found.length > 0) throw new Error(`The log of the site holds ${found.join(', ')}`);
  };
}

/** The accounts, each with a browser that gave a code once: the tests sign in too often for more. */
async function remembered(site: Site): Promise<Account[]> {
  const accounts: Account[] = [];
  for (const account of await readAccounts(site.data)) {
    const { device } = await Client.signedIn(site.address, account);
    accounts.push({ ...account, device });
  }
  return accounts;
}
