import {
  loadDemonstration,
  newDemonstrationAccounts,
  renewDemonstrationPasswords,
  type DemonstrationAccount,
} from '@zorgpaden/api';
import { keepAccounts, readAccounts } from './accounts.js';
import type { StartTexts } from './language.js';

type App = Parameters<typeof loadDemonstration>[0];

/**
 * Loads the demonstration the first time. Its passwords are kept before they are used, so that a start
 * that was cut off goes on with the same ones; when the file with them is gone, new ones are made.
 */
export async function demonstration(
  app: App,
  dataDir: string,
  texts: StartTexts,
  { requireSecondFactor }: { readonly requireSecondFactor: boolean },
): Promise<readonly DemonstrationAccount[]> {
  const kept = await readAccounts(dataDir, texts);
  const accounts = kept ?? newDemonstrationAccounts(requireSecondFactor);
  if (kept === undefined) {
    await renewDemonstrationPasswords(app, accounts);
    await keepAccounts(dataDir, accounts);
  }
  await loadDemonstration(app, accounts);
  return accounts;
}
