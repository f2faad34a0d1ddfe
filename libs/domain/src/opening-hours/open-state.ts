import {
  amsterdamDay,
  amsterdamInstant,
  dayOfDate,
  nextAmsterdamMidnight,
} from '../shared/index.js';
import type { OpeningHours } from './opening-hours.contract.js';
import { stretchesOn } from './opening-hours.js';

/** Whether somebody answers now, and until when that holds. */
export interface OpenState {
  /** `unknown`: no hours were stated. */
  readonly state: 'open' | 'closed' | 'unknown';
  /** The instant in milliseconds at which the state changes, or `null` when it never does. */
  readonly until: number | null;
}

/**
 * Whether a team can be reached at this instant. A stretch to 24:00 goes on in one from 00:00 the next
 * day. Over a change of the clock a stretch lasts from the first time that the clock shows its begin
 * until the last time that the clock shows its end (see `amsterdamInstant`).
 */
export function openState(hours: OpeningHours | null, instantMs: number): OpenState {
  if (hours === null) return { state: 'unknown', until: null };
  for (const day of daysThatMatter(hours, amsterdamDay(instantMs))) {
    let closes: number | undefined;
    let last = 0;
    for (const { from, to } of stretchesOn(hours, day)) {
      const opens = amsterdamInstant(day, from, 'earlier');
      const end = amsterdamInstant(day, to, 'later');
      // What lies in the past, or wholly in the hour that the clock skips.
      if (end <= instantMs || end === opens) continue;
      if (closes === undefined && opens > instantMs) return { state: 'closed', until: opens };
      // Around the hour that the clock shows twice, one stretch can begin before another ends.
      if (closes === undefined || opens <= closes) {
        closes = end;
        last = to;
      }
    }
    if (closes !== undefined) {
      return { state: 'open', until: last < 1440 ? closes : endAfterMidnight(hours, day + 1) };
    }
  }
  return { state: 'closed', until: null };
}

/** When a stretch that goes on at midnight of `firstDay` ends, or `null` when it never does. */
function endAfterMidnight(hours: OpeningHours, firstDay: number): number | null {
  for (const day of daysThatMatter(hours, firstDay)) {
    const [first] = stretchesOn(hours, day);
    if (!first || first.from > 0) return amsterdamInstant(day, 0);
    if (first.to < 1440) return amsterdamInstant(day, first.to, 'later');
  }
  return null;
}

/**
 * The instant up to which an answer that tells the state in words is right: the state changes, or a
 * new day makes *tomorrow* into *today*. Freshness changes at midnight too.
 */
export function nextClockBoundary(hours: OpeningHours | null, instantMs: number): number {
  const midnight = nextAmsterdamMidnight(instantMs);
  const { until } = openState(hours, instantMs);
  return until === null ? midnight : Math.min(until, midnight);
}

/**
 * Weeks that are all open or all closed change at exceptions and holidays only. Any other week changes
 * within so many days, even when exceptions (at most 60) or holidays take its one open day away.
 */
const horizon = 800;

/** The days on which the state can change, from `first` on: enough of them to be sure of *never*. */
function* daysThatMatter(hours: OpeningHours, first: number): Generator<number> {
  const changesByItself = hours.weekly.length > 0 && !alwaysOpen(hours);
  if (changesByItself) {
    for (let day = first; day < first + horizon; day += 1) yield day;
    return;
  }
  yield first;
  const later = hours.exceptions
    .flatMap(({ date }) => [dayOfDate(date), dayOfDate(date) + 1])
    .filter((day) => day > first)
    .sort((a, b) => a - b);
  yield* new Set(later);
}

/** Open day and night, holidays as well: only exceptions change that. */
function alwaysOpen({ weekly, onHolidays }: OpeningHours): boolean {
  if (onHolidays === 'closed') return false;
  for (let day = 1; day <= 7; day += 1) {
    if (!coversDay(weekly.filter((stretch) => stretch.day === day))) return false;
  }
  return true;
}

function coversDay(stretches: OpeningHours['weekly']): boolean {
  let reached = '00:00';
  for (const { from, to } of [...stretches].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from > reached) return false;
    if (to > reached) reached = to;
  }
  return reached === '24:00';
}
