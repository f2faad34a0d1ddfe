import type { PlainDate } from './dates.js';

/** A half-open stretch of days `[from, to)`; `to: null` has no end yet (rule 2). */
export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** Something that held during a period: a status, a lead, a partnership. */
export interface Dated {
  readonly period: Period;
}

/** Whether the period has a day at all. */
export function isPeriod({ from, to }: Period): boolean {
  return to === null || from < to;
}

/** Whether the date lies in the period: its first day does, the day it ends does not. */
export function contains({ from, to }: Period, date: PlainDate): boolean {
  return from <= date && (to === null || date < to);
}

/** Whether the periods share a day. An empty period shares none. */
export function overlaps(a: Period, b: Period): boolean {
  if (!isPeriod(a) || !isPeriod(b)) return false;
  return (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);
}

/** What held on the peildatum, in the order given. */
export function asOf<Thing extends Dated>(things: readonly Thing[], peildatum: PlainDate): Thing[] {
  return things.filter(({ period }) => contains(period, peildatum));
}
