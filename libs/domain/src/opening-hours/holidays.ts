import { calendarOfDay, dayOf, weekdayOfDay } from '../shared/index.js';

/** The Dutch public holidays on which *closed on holidays* closes a team. */
export type Holiday =
  | 'new-year'
  | 'easter-sunday'
  | 'easter-monday'
  | 'kings-day'
  | 'liberation-day'
  | 'ascension'
  | 'whit-sunday'
  | 'whit-monday'
  | 'christmas-day'
  | 'second-christmas-day';

/**
 * The holiday that falls on a day number (see `dayOfDate`), or `undefined`.
 *
 * Good Friday is a working day for most teams. So is 5 May, but for the years that are a multiple of
 * five, when most agreements give the day off. A team that keeps it otherwise names the date as an
 * exception, which goes before this list.
 */
export function holidayOn(day: number): Holiday | undefined {
  const { year, month, dayOfMonth } = calendarOfDay(day);
  if (month === 1) return dayOfMonth === 1 ? 'new-year' : undefined;
  if (month === 12) {
    if (dayOfMonth === 25) return 'christmas-day';
    return dayOfMonth === 26 ? 'second-christmas-day' : undefined;
  }
  if (month < 3 || month > 6) return undefined;
  return afterEaster[day - easterSunday(year)] ?? fixedInSpring(day, year, month, dayOfMonth);
}

const afterEaster: Readonly<Record<number, Holiday>> = {
  0: 'easter-sunday',
  1: 'easter-monday',
  39: 'ascension',
  49: 'whit-sunday',
  50: 'whit-monday',
};

function fixedInSpring(
  day: number,
  year: number,
  month: number,
  dayOfMonth: number,
): Holiday | undefined {
  // King's Day is 27 April, or the Saturday before when that is a Sunday.
  const kingsDay = weekdayOfDay(dayOf(year, 4, 27)) === 7 ? 26 : 27;
  if (month === 4 && dayOfMonth === kingsDay) return 'kings-day';
  if (day === dayOf(year, 5, 5) && year % 5 === 0) return 'liberation-day';
  return undefined;
}

/** The day number of Easter Sunday, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}
