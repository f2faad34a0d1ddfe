import type { OpenState } from '@zorgpaden/domain/opening-hours';
import { amsterdamNow, dayOfDate, calendarOfDay, weekdayOfDay } from '@zorgpaden/domain/shared';
import type { FinderTexts } from '@zorgpaden/texts/nl/finder';

/** `open tot 17.00 uur`, `dicht, morgen weer open om 9.00 uur`: what the state means to who reads it now. */
export function openText({ state, until }: OpenState, now: number, texts: FinderTexts): string {
  if (state === 'unknown') return texts.open.unknown;
  if (until === null) return state === 'open' ? texts.open.always : texts.open.closed;
  const moment = amsterdamNow(until);
  const today = dayOfDate(amsterdamNow(now).date);
  const day = dayOfDate(moment.date);
  if (state === 'closed') {
    const time = timeText(moment.minutes, texts);
    return texts.open.closedUntil({ day: dayText(day, today, texts), time });
  }
  // The end of a day is that day's midnight, not the beginning of the next one.
  if (moment.minutes === 0) {
    return texts.open.until({ day: dayText(day - 1, today, texts), time: texts.midnight });
  }
  const time = timeText(moment.minutes, texts);
  return texts.open.until({ day: dayText(day, today, texts), time });
}

function timeText(minutes: number, texts: FinderTexts): string {
  const hours = Math.floor(minutes / 60);
  return texts.time({ hours, minutes: String(minutes - hours * 60).padStart(2, '0') });
}

/** `null` today; a weekday within the week, a date after it. */
function dayText(day: number, today: number, texts: FinderTexts): string | null {
  if (day === today) return null;
  if (day === today + 1) return texts.day.tomorrow;
  if (day < today + 7) {
    return texts.day.weekday({ weekday: texts.weekdays[weekdayOfDay(day) - 1] ?? '' });
  }
  const { dayOfMonth, month } = calendarOfDay(day);
  return texts.day.date({ day: dayOfMonth, month: texts.months[month - 1] ?? '' });
}
