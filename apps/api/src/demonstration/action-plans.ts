import type { INestApplicationContext } from '@nestjs/common';
import type { ActionState } from '@zorgpaden/domain/action-plans';
import type { ActionPlanContent, ActionPlanView } from '@zorgpaden/domain/action-plans/contract';
import { amsterdamNow } from '@zorgpaden/domain/shared';
import {
  ActionPlanQueries,
  CreateActionPlan,
  MeasureGoal,
  ReportProgress,
} from '../action-plans/index.js';
import type { User } from '../platform/auth/user.js';
import type { UserContext } from '../platform/http/context.js';
import type { Progress } from './progress.js';

interface Story {
  readonly key: string;
  readonly coalitionId: string;
  readonly lead: User;
}
/** `daysAgo` the lead said of an action, by its place in the plan, where it stood. */
interface Said {
  readonly daysAgo: number;
  readonly goal: number;
  readonly action: number;
  readonly state: ActionState;
  readonly note: string;
}

const said: readonly Said[] = [
  { daysAgo: 250, goal: 0, action: 0, state: 'done', note: '' },
  { daysAgo: 120, goal: 0, action: 1, state: 'busy', note: 'De eerste praktijk doet mee.' },
  { daysAgo: 90, goal: 1, action: 0, state: 'done', note: 'Staat in de afspraken.' },
  { daysAgo: 60, goal: 2, action: 0, state: 'busy', note: '' },
  { daysAgo: 30, goal: 2, action: 1, state: 'dropped', note: 'Komt terug in het volgende plan.' },
];
const measured = [
  { daysAgo: 200, value: 46 },
  { daysAgo: 40, value: 58 },
];

/** A plan of the year for one of the coalitions, and what the lead said of it since. */
export async function tellActionPlan(
  app: INestApplicationContext,
  progress: Progress,
  { key, coalitionId, lead }: Story,
): Promise<void> {
  const get = <Provider>(token: abstract new (...parameters: never[]) => Provider) =>
    app.get<Provider>(token, { strict: false });
  const planId = await progress.once(`${key} plan`, { daysAgo: 300, user: lead }, async (ctx) => {
    const content = planOf(yearOf(ctx));
    return (await get(CreateActionPlan).execute(ctx, coalitionId, content)).id;
  });
  const plan = (ctx: UserContext) => get(ActionPlanQueries).one(ctx, coalitionId, planId);
  for (const { daysAgo, goal, action, state, note } of said) {
    const name = `${key} plan ${goal} ${action}`;
    await progress.once(name, { daysAgo, user: lead }, async (ctx) => {
      const actionId = partIn((await plan(ctx)).goals[goal]?.actions, action);
      const given = { coalitionId, planId, actionId, state, on: dayOf(ctx), note };
      return (await get(ReportProgress).execute(ctx, given)).id;
    });
  }
  for (const { daysAgo, value } of measured) {
    await progress.once(`${key} plan ${value}`, { daysAgo, user: lead }, async (ctx) => {
      const goalId = partIn((await plan(ctx)).goals, 0);
      const note = 'Voorbeeld, geen echt cijfer';
      const given = { coalitionId, planId, goalId, value, on: dayOf(ctx), note };
      return (await get(MeasureGoal).execute(ctx, given)).id;
    });
  }
}

type Part = ActionPlanView['goals'][number] | ActionPlanView['goals'][number]['actions'][number];

function partIn(parts: readonly Part[] | undefined, place: number): string {
  const part = parts?.[place];
  if (part === undefined) throw new Error('The demonstration names a part that its plan has not.');
  return part.id;
}

function dayOf({ now }: UserContext): string {
  return amsterdamNow(now.getTime()).date;
}

/** The year that is three hundred days further: the one in which the demonstration is looked at. */
function yearOf({ now }: UserContext): number {
  return Number(amsterdamNow(now.getTime() + 300 * 86_400_000).date.slice(0, 4));
}

function planOf(year: number): ActionPlanContent {
  const action = (text: string, owner: string, due: string | null) => ({
    ...{ text, owner, due: due === null ? null : `${year}-${due}` },
    organisationId: null,
  });
  return {
    title: `Plan van aanpak ${year}`,
    from: `${year}-01-01`,
    until: `${year + 1}-01-01`,
    goals: [
      {
        phase: 'pregnancy',
        text: 'Elke zwangere die dat kan gebruiken, krijgt een prenataal huisbezoek aangeboden',
        indicator: {
          name: 'Aangeboden prenatale huisbezoeken',
          unit: 'per jaar',
          baseline: 40,
          target: 80,
        },
        actions: [
          action(
            'Aanmelden in één stap, ook vanuit het ziekenhuis',
            'Stafverpleegkundige JGZ',
            '03-31',
          ),
          action('Uitleg in elke verloskundigenpraktijk', 'Coördinator geboortezorg', '12-15'),
        ],
      },
      {
        phase: 'preconception',
        text: 'Het gesprek over kinderwens hoort bij de hulp van elke partner',
        indicator: null,
        actions: [
          action('Per partner een aandachtsfunctionaris', 'Kwartiermaker', '06-30'),
          action('Scholing voor wijkteam en huisartsen', 'GGD, team preventie', '11-20'),
        ],
      },
      {
        phase: null,
        text: 'Ouders denken mee over wat de coalitie doet',
        indicator: null,
        actions: [
          action('Twee bijeenkomsten met ouders uit de wijken', 'Opbouwwerk', '10-01'),
          action('Een vaste plek voor ervaringsexperts aan tafel', 'Trekker', '09-01'),
        ],
      },
    ],
  };
}
