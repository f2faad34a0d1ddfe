import type { ActionView, GoalView } from '@zorgpaden/domain/action-plans/contract';

export interface Month {
  /** `2026-03` */
  readonly month: string;
  readonly actions: readonly ActionView[];
}

/** The actions with a day, by month, in the order of time: the year on one page. */
export function byMonth(goals: readonly Pick<GoalView, 'actions'>[]): Month[] {
  const dated = goals
    .flatMap(({ actions }) => actions)
    .filter(({ due }) => due !== null)
    .sort((one, other) => ((one.due ?? '') < (other.due ?? '') ? -1 : 1));
  const months = [...new Set(dated.map(({ due }) => (due ?? '').slice(0, 7)))];
  return months.map((month) => ({
    month,
    actions: dated.filter(({ due }) => due?.startsWith(month)),
  }));
}
