import type { INestApplicationContext } from '@nestjs/common';
import { administratorEmail, type DemonstrationAccount } from './accounts.js';
import { demonstrationCoalitions } from './content/index.js';
import { People } from './people.js';
import { Progress } from './progress.js';
import { StoryTeller } from './story-teller.js';

/**
 * Loads the demonstration through the use cases of the API, with dates counted back from now. Only the
 * first time; what was cut off half-way goes on where it stopped.
 *
 * @param accounts of `newDemonstrationAccounts`, kept somewhere before this is called
 */
export async function loadDemonstration(
  app: INestApplicationContext,
  accounts: readonly DemonstrationAccount[],
): Promise<void> {
  const progress = await Progress.resume(app);
  if (progress === undefined) return;
  const people = new People(app, progress, accounts);
  const administrator = await people.make({
    email: administratorEmail,
    name: 'Beheerder (voorbeeld)',
    roles: [{ role: 'administrator', scope: { kind: 'nation' } }],
    daysAgo: 745,
  });
  const teller = new StoryTeller(app, progress, people, administrator);
  for (const coalition of demonstrationCoalitions) await teller.tell(coalition);
  await progress.finish();
}
