import type { ActionPlanView, ActionView, GoalView } from '@zorgpaden/domain/action-plans/contract';
import { conferenceDays } from '@zorgpaden/domain/case-conferences';
import type { CaseConference } from '@zorgpaden/domain/case-conferences/contract';
import { addMonths, type PlainDate } from '@zorgpaden/domain/shared';

/** A standing meeting on the days of one month. */
export interface Meeting {
  readonly id: string;
  readonly name: string;
  readonly days: readonly PlainDate[];
}
export interface Month {
  /** `2026-03` */
  readonly month: string;
  readonly actions: readonly ActionView[];
  readonly meetings: readonly Meeting[];
}

/** The actions with a day and the meetings, by month, in the order of time: the year on one page. */
export function byMonth(
  goals: readonly Pick<GoalView, 'actions'>[],
  meetings: readonly Meeting[],
): Month[] {
  const dated = goals
    .flatMap(({ actions }) => actions)
    .filter(({ due }) => due !== null)
    .sort((one, other) => ((one.due ?? '') < (other.due ?? '') ? -1 : 1));
  const days = [...dated.map(({ due }) => due ?? ''), ...meetings.flatMap((one) => one.days)];
  const months = [...new Set(days.map((day) => day.slice(0, 7)))].sort();
  return months.map((month) => ({
    month,
    actions: dated.filter(({ due }) => due?.startsWith(month)),
    meetings: meetings
      .map((one) => ({ ...one, days: one.days.filter((day) => day.startsWith(month)) }))
      .filter((one) => one.days.length > 0),
  }));
}

/**
 * The meetings that come, of a plan: a year at most. What was is not told: how often it was before somebody
 * changed that is not known.
 */
export function meetingsOf(
  conferences: readonly CaseConference[],
  plan: Pick<ActionPlanView, 'from' | 'until'>,
  today: PlainDate,
): Meeting[] {
  const from = plan.from > today ? plan.from : today;
  const year = addMonths(from, 12);
  const to = plan.until !== null && plan.until < year ? plan.until : year;
  return conferences.map((one) => ({
    ...{ id: one.id, name: one.name },
    days: from < to ? conferenceDays(one, from, to) : [],
  }));
}
