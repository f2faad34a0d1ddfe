import type { OpenState } from '../opening-hours/index.js';
import { amsterdamDay, amsterdamNow, calendarOfDay, weekdayOfDay } from '../shared/index.js';

/** The words of a language for hours; `libs/texts` (`finder`) has them. */
export interface OpenWords {
  readonly open: {
    readonly always: string;
    readonly unknown: string;
    readonly closed: string;
    /** `day` is `null` today. */
    readonly until: (p: { day: string | null; time: string }) => string;
    readonly closedUntil: (p: { day: string | null; time: string }) => string;
  };
  readonly time: (p: { hours: number; minutes: string }) => string;
  readonly midnight: string;
  readonly day: {
    readonly tomorrow: string;
    readonly weekday: (p: { weekday: string }) => string;
    readonly date: (p: { day: number; month: string }) => string;
  };
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
}

/** `open tot 17.00 uur`, `dicht, morgen weer open om 9.00 uur`: what the state means to who reads it now. */
export function openInWords({ state, until }: OpenState, now: number, words: OpenWords): string {
  if (state === 'unknown') return words.open.unknown;
  if (until === null) return state === 'open' ? words.open.always : words.open.closed;
  const moment = amsterdamNow(until);
  const today = amsterdamDay(now);
  const day = amsterdamDay(until);
  if (state === 'closed') {
    const time = timeInWords(moment.minutes, words);
    return words.open.closedUntil({ day: dayInWords(day, today, words), time });
  }
  // The end of a day is that day's midnight, not the beginning of the next one.
  if (moment.minutes === 0) {
    return words.open.until({ day: dayInWords(day - 1, today, words), time: words.midnight });
  }
  const time = timeInWords(moment.minutes, words);
  return words.open.until({ day: dayInWords(day, today, words), time });
}

function timeInWords(minutes: number, words: OpenWords): string {
  const hours = Math.floor(minutes / 60);
  return words.time({ hours, minutes: String(minutes - hours * 60).padStart(2, '0') });
}

/** `null` today; a weekday within the week, a date after it. */
function dayInWords(day: number, today: number, words: OpenWords): string | null {
  if (day === today) return null;
  if (day === today + 1) return words.day.tomorrow;
  if (day < today + 7) {
    return words.day.weekday({ weekday: words.weekdays[weekdayOfDay(day) - 1] ?? '' });
  }
  const { dayOfMonth, month } = calendarOfDay(day);
  return words.day.date({ day: dayOfMonth, month: words.months[month - 1] ?? '' });
}
