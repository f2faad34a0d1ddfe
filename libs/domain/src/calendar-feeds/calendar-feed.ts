import { addDays, addMonths, type PlainDate } from '../shared/index.js';

/** What stands in the calendar of somebody who works together. */
export const feedKinds = [
  'reflection',
  'agreement-review',
  'agreement-ends',
  'follow-up',
  'action',
] as const;
export type FeedKind = (typeof feedKinds)[number];

/** What is over stays for a season, for who looks back; what is promised is rarely further away. */
export const feedDaysBack = 90;
export const feedMonthsAhead = 24;
/** A calendar program reads the whole of it every few hours. Who has more is given the nearest. */
export const feedSize = 1_000;
/** How often an address is read; a calendar program asks a few times a day. */
export const feedReadsPerMinute = 30;

/** The days of which a feed tells, both included. */
export function feedDays(today: PlainDate): { readonly from: PlainDate; readonly to: PlainDate } {
  return { from: addDays(today, -feedDaysBack), to: addMonths(today, feedMonthsAhead) };
}
