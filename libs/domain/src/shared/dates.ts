/** A plain Amsterdam date, `2026-11-03`. Never an instant: a day has no time zone (rule 2). */
export type PlainDate = string;

/** Whether the text is a date that exists. */
export function isPlainDate(text: string): text is PlainDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dateOfDay(dayOfDate(text)) === text;
}

/** The day as a number: 0 is 1970-01-01. Arithmetic on days is arithmetic on these numbers. */
export function dayOfDate(date: PlainDate): number {
  return dayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/** The inverse of `dayOfDate`. */
export function dateOfDay(day: number): PlainDate {
  const { year, month, dayOfMonth } = calendarOfDay(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}

/** Day number of a date of the proleptic Gregorian calendar. Works in years that begin in March. */
export function dayOf(year: number, month: number, dayOfMonth: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Year, month (1 to 12) and day of the month of a day number. */
export function calendarOfDay(day: number): { year: number; month: number; dayOfMonth: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** ISO weekday of a day number: 1 is Monday, 7 is Sunday. */
export function weekdayOfDay(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** ISO weekday of a date: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: PlainDate): number {
  return weekdayOfDay(dayOfDate(date));
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfDay(dayOfDate(date) + days);
}

/** The same day of the month, or the last day of a month that is too short: 31 August + 6 = 28 February. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, dayOfMonth } = calendarOfDay(dayOfDate(date));
  const first = year * 12 + (month - 1) + months;
  const newYear = Math.floor(first / 12);
  const newMonth = first - newYear * 12 + 1;
  const lastDay =
    dayOf(newMonth === 12 ? newYear + 1 : newYear, (newMonth % 12) + 1, 1) -
    dayOf(newYear, newMonth, 1);
  return dateOfDay(dayOf(newYear, newMonth, Math.min(dayOfMonth, lastDay)));
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayOfDate(to) - dayOfDate(from);
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
