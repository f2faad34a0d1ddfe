import {
  addDays,
  addMonths,
  calendarOfDay,
  dateOfDay,
  dayOf,
  dayOfDate,
  type PlainDate,
  weekdayOf,
} from '../shared/index.js';

/** How a standing meeting comes back: rows of weeks, a weekday of the month, or when somebody asks. */
export const rhythmKinds = ['weeks', 'months', 'on-request'] as const;

/** Which of its weekday in the month: the first to the fourth, or the last. */
export const nths = ['1', '2', '3', '4', 'last'] as const;
export type Nth = (typeof nths)[number];

interface Repeated {
  /** Every one, every second, … of them. */
  readonly every: number;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /** It is counted from here: none comes before, and the week or month of this day is one of them. */
  readonly from: PlainDate;
}
export type Rhythm =
  | (Repeated & { readonly kind: 'weeks' })
  | (Repeated & { readonly kind: 'months'; readonly nth: Nth })
  | { readonly kind: 'on-request' };

/**
 * The days of a rhythm in `[from, to)`, the first one first. However many years it has gone on, it counts
 * from the asked days, not through all that went before.
 */
export function occurrences(rhythm: Rhythm, from: PlainDate, to: PlainDate): PlainDate[] {
  if (rhythm.kind === 'on-request') return [];
  const begin = from > rhythm.from ? from : rhythm.from;
  const dayIn = rhythm.kind === 'weeks' ? dayInWeeks : dayInMonths;
  const found: PlainDate[] = [];
  for (let turn = Math.max(0, turnsBetween(rhythm, begin) - 1); ; turn += 1) {
    const day = dayIn(rhythm as never, turn);
    if (day >= to) return found;
    if (day >= begin) found.push(day);
  }
}

/** The first day of a rhythm that is not before this one; nobody knows it of a meeting on request. */
export function firstFrom(rhythm: Rhythm, today: PlainDate): PlainDate | null {
  if (rhythm.kind === 'on-request') return null;
  const begin = today > rhythm.from ? today : rhythm.from;
  const within = rhythm.kind === 'weeks' ? 7 * (rhythm.every + 1) : 31 * (rhythm.every + 2);
  return occurrences(rhythm, begin, addDays(begin, within))[0] ?? null;
}

/** How often it came round between its begin and this day, at least. */
function turnsBetween(
  { kind, every, from }: Exclude<Rhythm, { kind: 'on-request' }>,
  day: PlainDate,
) {
  if (kind === 'weeks') return Math.floor((dayOfDate(day) - dayOfDate(from)) / (7 * every));
  const [begin, end] = [calendarOfDay(dayOfDate(from)), calendarOfDay(dayOfDate(day))];
  return Math.floor(((end.year - begin.year) * 12 + end.month - begin.month) / every);
}

function dayInWeeks({ every, weekday, from }: Repeated, turn: number): PlainDate {
  const monday = addDays(from, 1 - weekdayOf(from));
  return addDays(monday, 7 * every * turn + weekday - 1);
}

function dayInMonths(
  { every, weekday, from, nth }: Repeated & { readonly nth: Nth },
  turn: number,
): PlainDate {
  const { year, month } = calendarOfDay(dayOfDate(addMonths(from, every * turn)));
  const first = dateOfDay(dayOf(year, month, 1));
  const firstOne = addDays(first, (weekday - weekdayOf(first) + 7) % 7);
  if (nth !== 'last') return addDays(firstOne, 7 * (Number(nth) - 1));
  const fifth = addDays(firstOne, 28);
  return calendarOfDay(dayOfDate(fifth)).month === month ? fifth : addDays(firstOne, 21);
}
