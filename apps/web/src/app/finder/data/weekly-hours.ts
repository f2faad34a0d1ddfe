import type { OpeningHours } from '@zorgpaden/domain/opening-hours/contract';

/** How days are said: short names from Monday, and a stretch of them. */
export interface DayWords {
  readonly days: readonly string[];
  readonly dayRange: (p: { from: string; to: string }) => string;
}

/** `ma t/m vr` with `9.00–17.00`: days with equal hours that follow one another stand together. */
export interface HoursLine {
  readonly days: string;
  readonly hours: string;
}

export function weeklyHoursInWords(
  weekly: OpeningHours['weekly'],
  words: DayWords,
): readonly HoursLine[] {
  const perDay = [1, 2, 3, 4, 5, 6, 7].map((day) =>
    weekly
      .filter((stretch) => stretch.day === day)
      .sort((one, other) => one.from.localeCompare(other.from))
      .map(({ from, to }) => `${clock(from)}–${clock(to)}`)
      .join(', '),
  );
  const lines: HoursLine[] = [];
  for (let first = 0; first < 7;) {
    let last = first;
    while (last < 6 && perDay[last + 1] === perDay[first]) last += 1;
    const hours = perDay[first] ?? '';
    if (hours) lines.push({ days: dayNames(first, last, words), hours });
    first = last + 1;
  }
  return lines;
}

function dayNames(first: number, last: number, { days, dayRange }: DayWords): string {
  const from = days[first] ?? '';
  return first === last ? from : dayRange({ from, to: days[last] ?? '' });
}

/** `09:00` → `9.00`. */
function clock(time: string): string {
  return time.replace(/^0/, '').replace(':', '.');
}
