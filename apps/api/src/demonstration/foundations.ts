import type { INestApplicationContext } from '@nestjs/common';
import type { FoundationContent } from '@zorgpaden/domain/foundations/contract';
import { addDays, amsterdamNow } from '@zorgpaden/domain/shared';
import { AddFoundation } from '../foundations/index.js';
import type { User } from '../platform/auth/user.js';
import type { UserContext } from '../platform/http/context.js';
import type { Progress } from './progress.js';

interface Story {
  readonly key: string;
  readonly coalitionId: string;
  readonly lead: User;
}

/** Something as of the day on which it is written down, for so many days or without an end. */
interface Written {
  readonly daysAgo: number;
  readonly days: number | null;
  readonly content: (days: { from: string; to: string | null }) => FoundationContent;
}

const example = 'Voorbeeld, geen echt besluit';

/** Of a coalition that does not exist: what it wants, which steps it took, and where its money comes from. */
const written: readonly Written[] = [
  {
    daysAgo: 700,
    days: null,
    content: (on) => ({ kind: 'step', step: 'coordinator', evidence: example, ...on }),
  },
  {
    daysAgo: 640,
    days: null,
    content: (on) => ({ kind: 'step', step: 'governing-support', evidence: example, ...on }),
  },
  {
    daysAgo: 600,
    days: null,
    content: (on) => ({
      ...{ kind: 'goal', text: 'Elke aanstaande ouder weet waar hulp te vinden is' },
      ...on,
    }),
  },
  {
    daysAgo: 600,
    days: null,
    content: (on) => ({ kind: 'step', step: 'joint-aims', evidence: example, ...on }),
  },
  {
    daysAgo: 590,
    days: 365,
    content: (on) => ({
      ...{ kind: 'funding', source: 'Voorbeeldsubsidie', amount: 45_000, purpose: 'coalition' },
      ...{ mandateHolder: 'De verzonnen GGD Morgenster', ...on },
    }),
  },
  {
    daysAgo: 225,
    days: 730,
    content: (on) => ({
      ...{ kind: 'funding', source: 'Voorbeeldsubsidie', amount: 8_000, purpose: 'experience' },
      ...{ mandateHolder: '', ...on },
    }),
  },
  {
    daysAgo: 200,
    days: null,
    content: (on) => ({
      ...{ kind: 'reward', text: 'Een vrijwilligersvergoeding per bijeenkomst, en reiskosten' },
      ...on,
    }),
  },
];

/** What one of the coalitions stands on, written down over two years. */
export async function tellFoundations(
  app: INestApplicationContext,
  progress: Progress,
  { key, coalitionId, lead }: Story,
): Promise<void> {
  const add = app.get(AddFoundation, { strict: false });
  for (const [index, { daysAgo, days, content }] of written.entries()) {
    await progress.once(`${key} foundation ${index}`, { daysAgo, user: lead }, async (ctx) => {
      const from = dayOf(ctx);
      const to = days === null ? null : addDays(from, days);
      return (await add.execute(ctx, { coalitionId, content: content({ from, to }) })).id;
    });
  }
}

function dayOf({ now }: UserContext): string {
  return amsterdamNow(now.getTime()).date;
}
