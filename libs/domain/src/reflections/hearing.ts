import { addDays, DomainError, type PlainDate } from '../shared/index.js';

/** How somebody was heard: at the meeting, by the form beforehand, or apart from it afterwards. */
export const waysHeard = ['meeting', 'form', 'separately'] as const;
export type WayHeard = (typeof waysHeard)[number];

/** That a partner was heard, and on which day: from that day on it counts. */
export interface Hearing {
  readonly organisationId: string;
  readonly how: WayHeard;
  readonly on: PlainDate;
}

/** After the day of the conversation a partner can be heard for so long (rule 7). */
export const heardWithinDays = 8 * 7;

/** The last day on which a partner can still be heard. */
export function lastDayToHear(date: PlainDate): PlainDate {
  return addDays(date, heardWithinDays);
}

/** The day from which a form counts: one that was sent beforehand is heard at the conversation. */
export function formHeardOn(date: PlainDate, sentOn: PlainDate): PlainDate {
  return sentOn < date ? date : sentOn;
}

/**
 * Whether a partner can be heard apart from the meeting on that day.
 *
 * @throws DomainError `reflection.hearing.too-early`, `reflection.hearing.too-late`,
 *   `reflection.hearing.ahead` when the day has not come yet
 */
export function refuseHearing(date: PlainDate, on: PlainDate, today: PlainDate): void {
  const field = (code: string) => new DomainError(code, {}, [{ pointer: '/on', code }]);
  if (on < date) throw field('reflection.hearing.too-early');
  if (on > lastDayToHear(date)) throw field('reflection.hearing.too-late');
  if (on > today) throw field('reflection.hearing.ahead');
}
