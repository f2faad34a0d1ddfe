import {
  type PlainDate,
  calendarOfDay,
  dateOfDay,
  dayOf,
  dayOfDate,
  weekdayOfDay,
} from './dates.js';

const minute = 60_000;
const day = 86_400_000;

/** What the clock on the wall in Amsterdam shows. */
export interface AmsterdamMoment {
  readonly date: PlainDate;
  /** Since midnight on the clock, 0 to 1439, with the fraction of a running minute left out. */
  readonly minutes: number;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
}

/**
 * Minutes that Amsterdam is ahead of UTC. Directive 2000/84/EC: summer time lasts from the last
 * Sunday of March to the last Sunday of October, 01:00 UTC. Right from 1996 on; earlier years had
 * other rules, and no instant in this system is that old.
 */
export function amsterdamOffset(instantMs: number): number {
  const { year } = calendarOfDay(Math.floor(instantMs / day));
  return instantMs >= changeOfClock(year, 3) && instantMs < changeOfClock(year, 10) ? 120 : 60;
}

/** The instant in milliseconds at which the clock changes in March (3) or October (10). */
function changeOfClock(year: number, month: 3 | 10): number {
  const last = dayOf(year, month, 31);
  return (last - (weekdayOfDay(last) % 7)) * day + 60 * minute;
}

/** The day number that Amsterdam has at this instant (see `dayOfDate`). */
export function amsterdamDay(instantMs: number): number {
  return Math.floor((instantMs + amsterdamOffset(instantMs) * minute) / day);
}

/** Date, time and weekday in Amsterdam. Arithmetic only: `Intl` takes a hundred times longer. */
export function amsterdamNow(instantMs: number): AmsterdamMoment {
  const local = instantMs + amsterdamOffset(instantMs) * minute;
  const number = Math.floor(local / day);
  return {
    date: dateOfDay(number),
    minutes: Math.floor((local - number * day) / minute),
    weekday: weekdayOfDay(number),
  };
}

/**
 * The instant at which the clock in Amsterdam shows this time; 1440 minutes is the next midnight.
 *
 * - A time that the clock skips in March (02:00 to 03:00) is the instant of the change: what opens at
 *   02:30 opens when the clock jumps to 03:00.
 * - A time that the clock shows twice in October is the `earlier` or the `later` one, as asked. Hours
 *   open at the earlier and close at the later, so that nobody is sent away at an hour that the clock
 *   shows as open.
 */
export function amsterdamInstant(
  day: number | PlainDate,
  minutes: number,
  which: 'earlier' | 'later' = 'earlier',
): number {
  const number = typeof day === 'number' ? day : dayOfDate(day);
  const local = number * 86_400_000 + minutes * minute;
  const summer = local - 120 * minute;
  const winter = local - 60 * minute;
  const summerHolds = amsterdamOffset(summer) === 120;
  const winterHolds = amsterdamOffset(winter) === 60;
  if (summerHolds && winterHolds) return which === 'earlier' ? summer : winter;
  if (summerHolds) return summer;
  if (winterHolds) return winter;
  return changeOfClock(calendarOfDay(number).year, 3);
}

/** The first instant after this one at which Amsterdam begins a new day. */
export function nextAmsterdamMidnight(instantMs: number): number {
  return amsterdamInstant(amsterdamDay(instantMs) + 1, 0);
}

/** `2026-11-03T17:00`: date and time as the clock in Amsterdam shows them. */
export function amsterdamDateTime(instantMs: number): string {
  const { date, minutes } = amsterdamNow(instantMs);
  return `${date}T${clockTime(minutes)}`;
}

/** `09:05` of 545 minutes, `24:00` of 1440. */
export function clockTime(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return `${String(hours).padStart(2, '0')}:${String(minutes - hours * 60).padStart(2, '0')}`;
}

/** 545 of `09:05`. The text has the form of the contract's `clockTime`. */
export function minutesOfClock(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
