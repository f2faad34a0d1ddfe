import { addDays, type PlainDate } from '../shared/index.js';
import { firstFrom, occurrences, type Rhythm } from './rhythm.js';

/** One time that is on another day than its rhythm says; of a meeting on request, one that was agreed. */
export interface Moved {
  /** The day of the rhythm that it stands in for. */
  readonly from: PlainDate | null;
  readonly to: PlainDate;
}

/** When a standing meeting is. */
export interface Standing {
  readonly rhythm: Rhythm;
  readonly moved: Moved | null;
}

/** The days in `[from, to)` on which it is, with the one that was moved: what a calendar shows. */
export function conferenceDays(
  { rhythm, moved }: Standing,
  from: PlainDate,
  to: PlainDate,
): PlainDate[] {
  const days = new Set(occurrences(rhythm, from, to));
  if (moved?.from != null) days.delete(moved.from);
  if (moved && moved.to >= from && moved.to < to) days.add(moved.to);
  return [...days].sort();
}

/** The next day on which it is, today included; `null` when nobody knows. */
export function nextConference({ rhythm, moved }: Standing, today: PlainDate): PlainDate | null {
  let next = firstFrom(rhythm, today);
  if (next !== null && next === moved?.from) next = firstFrom(rhythm, addDays(next, 1));
  const isAhead = moved !== null && moved.to >= today;
  if (!isAhead) return next;
  return next === null || moved.to < next ? moved.to : next;
}

/**
 * What it takes for the next time to be on the day that somebody chose: nothing when its rhythm says the
 * same, or when they leave it to the rhythm.
 */
export function moveNext(rhythm: Rhythm, chosen: PlainDate | null, today: PlainDate): Moved | null {
  const from = firstFrom(rhythm, today);
  return chosen === null || chosen === from ? null : { from, to: chosen };
}
