import { dateOfDay, minutesOfClock, weekdayOfDay } from '../shared/index.js';
import { holidayOn } from './holidays.js';
import type { OpeningHours } from './opening-hours.contract.js';

/** A stretch of one day in minutes since midnight on the clock: `[from, to)`, `to` at most 1440. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** One rule that the hours break, with the field where it must be mended. */
export interface OpeningHoursProblem {
  /** JSON pointer into the hours. */
  readonly pointer: string;
  readonly code: 'opening-hours.overlap' | 'opening-hours.exception-twice';
}

/** Stretches of one day that overlap, and dates with two exceptions. Touching stretches are fine. */
export function openingHoursProblems(
  hours: Pick<OpeningHours, 'weekly' | 'exceptions'>,
): OpeningHoursProblem[] {
  const problems = overlapping(hours.weekly, (a, b) => a.day === b.day).map((index) =>
    problem(`/weekly/${index}/from`, 'opening-hours.overlap'),
  );
  const dates = hours.exceptions.map(({ date }) => date);
  hours.exceptions.forEach((exception, index) => {
    if (dates.indexOf(exception.date) < index) {
      problems.push(problem(`/exceptions/${index}/date`, 'opening-hours.exception-twice'));
    }
    for (const inside of overlapping(exception.hours, () => true)) {
      problems.push(problem(`/exceptions/${index}/hours/${inside}/from`, 'opening-hours.overlap'));
    }
  });
  return problems;
}

/** Where a stretch stands that shares a minute with an earlier one of the same day. */
function overlapping<Item extends { readonly from: string; readonly to: string }>(
  items: readonly Item[],
  sameDay: (a: Item, b: Item) => boolean,
): number[] {
  return items.flatMap((item, index) =>
    items
      .slice(0, index)
      .some((other) => sameDay(item, other) && item.from < other.to && other.from < item.to)
      ? [index]
      : [],
  );
}

function problem(pointer: string, code: OpeningHoursProblem['code']): OpeningHoursProblem {
  return { pointer, code };
}

/**
 * The stretches of one day (a day number, see `dayOfDate`), in order, touching ones joined. What counts:
 * an exception for the date; else nothing on a holiday when the team closes on those; else the week.
 */
export function stretchesOn(hours: OpeningHours, day: number): Stretch[] {
  if (hours.exceptions.length > 0) {
    const date = dateOfDay(day);
    const exception = hours.exceptions.find((candidate) => candidate.date === date);
    if (exception) return joined(exception.hours);
  }
  const weekday = weekdayOfDay(day);
  const usual = hours.weekly.filter((stretch) => stretch.day === weekday);
  if (usual.length === 0) return [];
  if (hours.onHolidays === 'closed' && holidayOn(day) !== undefined) return [];
  return joined(usual);
}

function joined(items: readonly { readonly from: string; readonly to: string }[]): Stretch[] {
  const sorted = items
    .map(({ from, to }) => ({ from: minutesOfClock(from), to: minutesOfClock(to) }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
  const result: { from: number; to: number }[] = [];
  for (const stretch of sorted) {
    const last = result.at(-1);
    if (last && stretch.from <= last.to) last.to = Math.max(last.to, stretch.to);
    else result.push(stretch);
  }
  return result;
}
