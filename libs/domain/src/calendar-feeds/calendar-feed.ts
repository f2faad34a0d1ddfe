import { addDays, addMonths, daysBetween, type PlainDate } from '../shared/index.js';

/** What stands in the calendar of somebody who works together. */
export const feedKinds = [
  'reflection',
  'agreement-review',
  'agreement-ends',
  'follow-up',
  'action',
  'case-conference',
] as const;
export type FeedKind = (typeof feedKinds)[number];

/** What is over stays for a season, for who looks back; what is promised is rarely further away. */
export const feedDaysBack = 90;
export const feedMonthsAhead = 24;
/** A standing meeting comes back by itself: half a year of it does not push aside what comes once. */
export const feedMonthsOfMeetings = 6;
/** A calendar program reads the whole of it every few hours. Who has more is given the nearest. */
export const feedSize = 1_000;
/** How often an address is read; a calendar program asks a few times a day. */
export const feedReadsPerMinute = 30;

/** The days of which a feed tells, both included. */
export function feedDays(today: PlainDate): { readonly from: PlainDate; readonly to: PlainDate } {
  return { from: addDays(today, -feedDaysBack), to: addMonths(today, feedMonthsAhead) };
}

/**
 * The days `[from, to)` of which it tells standing meetings: from today, because how often they were before
 * somebody changed that is not known.
 */
export function meetingDays(today: PlainDate): {
  readonly from: PlainDate;
  readonly to: PlainDate;
} {
  return { from: today, to: addMonths(today, feedMonthsOfMeetings) };
}

/** What is nearest to today, where there is more than a calendar is given, in the order of time. */
export function nearest<Dated extends { readonly on: PlainDate; readonly id: string }>(
  told: readonly Dated[],
  today: PlainDate,
): Dated[] {
  const away = ({ on }: Dated) => Math.abs(daysBetween(today, on));
  const byId = (one: Dated, other: Dated) => Number(one.id > other.id) - Number(one.id < other.id);
  return [...told]
    .sort((one, other) => away(one) - away(other) || byId(one, other))
    .slice(0, feedSize)
    .sort((one, other) => daysBetween(other.on, one.on) || byId(one, other));
}
