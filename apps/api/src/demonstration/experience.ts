import type { INestApplicationContext } from '@nestjs/common';
import type { NewExperienceStatement } from '@zorgpaden/domain/experience-statements/contract';
import { amsterdamNow } from '@zorgpaden/domain/shared';
import { StateExperience } from '../experience-statements/index.js';
import type { User } from '../platform/auth/user.js';
import type { Progress } from './progress.js';

interface Story {
  readonly key: string;
  readonly coalitionId: string;
  readonly lead: User;
}

interface Stated extends Omit<NewExperienceStatement, 'from'> {
  readonly daysAgo: number;
}

/** Of a coalition that does not exist: parents first, and an organisation of clients that did not want to. */
const stated: readonly Stated[] = [
  {
    ...{ daysAgo: 620, group: 'clients-and-parents', involvement: 'developing' },
    ...{ forms: ['consulted'], places: ['practice'], people: null, reward: '' },
  },
  {
    ...{ daysAgo: 400, group: 'client-organisations', involvement: 'no' },
    ...{ forms: [], places: [], people: null, reward: '' },
  },
  {
    ...{ daysAgo: 200, group: 'clients-and-parents', involvement: 'yes' },
    ...{ forms: ['advising', 'co-creating'], places: ['practice', 'policy'], people: 6 },
    reward: 'Een vrijwilligersvergoeding per bijeenkomst, en reiskosten',
  },
];

/** How experience takes part in one of the coalitions, stated over two years. */
export async function tellExperience(
  app: INestApplicationContext,
  progress: Progress,
  { key, coalitionId, lead }: Story,
): Promise<void> {
  const state = app.get(StateExperience, { strict: false });
  for (const { daysAgo, ...given } of stated) {
    const about = `${key} experience ${given.group} ${given.involvement}`;
    await progress.once(about, { daysAgo, user: lead }, async (ctx) => {
      const from = amsterdamNow(ctx.now.getTime()).date;
      return (await state.execute(ctx, coalitionId, { ...given, from })).items[0]?.id ?? '';
    });
  }
}
