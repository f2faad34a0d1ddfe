import { readAccounts, Site } from './site.js';

/** One site for all browser tests; the function that is returned stops it. */
export default async function startSite(): Promise<() => Promise<void>> {
  const data = await Site.makeFolder();
  const site = await Site.start(data).catch(async (error: unknown) => {
    await Site.remove(data);
    throw error;
  });
  process.env['SITE_ADDRESS'] = site.address;
  process.env['SITE_DATA'] = data;
  process.env['SITE_ACCOUNTS'] = JSON.stringify(await readAccounts(data));
  return async () => {
    await site.stop();
    await Site.remove(data);
  };
}
