import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  amsterdamDateTime,
  amsterdamDay,
  amsterdamInstant,
  amsterdamNow,
  amsterdamOffset,
  clockTime,
  minutesOfClock,
  nextAmsterdamMidnight,
} from './amsterdam-time.js';
import { dateOfDay } from './dates.js';

/** The platform's own time zone data, which the arithmetic must agree with. */
const platform = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  calendar: 'iso8601',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function platformDateTime(instant: number): string {
  const parts = Object.fromEntries(
    platform.formatToParts(instant).map(({ type, value }) => [type, value]),
  );
  return `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}`;
}

const from = Date.UTC(1996, 0, 1);
const to = Date.UTC(2100, 0, 1);
const anyInstant = fc.integer({ min: from, max: to });

/** Every change of the clock from 1996 to 2099. */
const changes = Array.from({ length: 104 }, (_, index) => 1996 + index).flatMap((year) =>
  [2, 9].map((month) => {
    const last = new Date(Date.UTC(year, month + 1, 0));
    return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay(), 1);
  }),
);
const aroundAChange = fc
  .tuple(fc.constantFrom(...changes), fc.integer({ min: -7_200_000, max: 7_200_000 }))
  .map(([change, distance]) => change + distance);

describe('the clock in Amsterdam', () => {
  test('agrees with the time zone data of the platform', () => {
    fc.assert(
      fc.property(fc.oneof(anyInstant, aroundAChange), (instant) => {
        expect(amsterdamDateTime(instant)).toBe(platformDateTime(instant));
      }),
      { numRuns: 3000 },
    );
  });

  test('agrees with it the millisecond before and at every change', () => {
    for (const change of changes) {
      expect(amsterdamDateTime(change - 1)).toBe(platformDateTime(change - 1));
      expect(amsterdamDateTime(change)).toBe(platformDateTime(change));
    }
  });

  test('tells the weekday', () => {
    expect(amsterdamNow(Date.parse('2026-11-03T09:00:00Z'))).toEqual({
      date: '2026-11-03',
      minutes: 600,
      weekday: 2,
    });
    // Still Sunday in UTC.
    expect(amsterdamNow(Date.parse('2026-11-01T23:30:00Z')).weekday).toBe(1);
  });

  test('leads back to the instant it was read from, to the minute', () => {
    fc.assert(
      fc.property(fc.oneof(anyInstant, aroundAChange), (instant) => {
        const { date, minutes } = amsterdamNow(instant);
        const minute = Math.floor(instant / 60_000) * 60_000;
        const readings = [
          amsterdamInstant(date, minutes, 'earlier'),
          amsterdamInstant(date, minutes, 'later'),
        ];
        expect(readings).toContain(minute);
      }),
      { numRuns: 2000 },
    );
  });

  test('skips an hour in March: its times are the instant of the change', () => {
    const change = Date.parse('2026-03-29T01:00:00Z');
    for (const minutes of [120, 150, 179]) {
      expect(amsterdamInstant('2026-03-29', minutes, 'earlier')).toBe(change);
      expect(amsterdamInstant('2026-03-29', minutes, 'later')).toBe(change);
    }
    expect(amsterdamInstant('2026-03-29', 119)).toBe(change - 60_000);
    expect(amsterdamInstant('2026-03-29', 180)).toBe(change);
  });

  test('shows an hour twice in October: the earlier or the later, as asked', () => {
    expect(amsterdamInstant('2026-10-25', 150, 'earlier')).toBe(Date.parse('2026-10-25T00:30:00Z'));
    expect(amsterdamInstant('2026-10-25', 150, 'later')).toBe(Date.parse('2026-10-25T01:30:00Z'));
  });

  test('never goes back when the day goes on', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 9_497, max: 47_000 }),
        fc.integer({ min: 0, max: 1439 }),
        fc.constantFrom('earlier' as const, 'later' as const),
        (day, minutes, which) => {
          const now = amsterdamInstant(day, minutes, which);
          const next = amsterdamInstant(day, minutes + 1, which);
          expect(next).toBeGreaterThanOrEqual(now);
          expect(amsterdamInstant(dateOfDay(day), minutes, which)).toBe(now);
        },
      ),
    );
  });

  test('has midnights 23, 24 or 25 hours apart, and 24:00 is the next one', () => {
    fc.assert(
      fc.property(fc.oneof(anyInstant, aroundAChange), (instant) => {
        const midnight = nextAmsterdamMidnight(instant);
        expect(midnight).toBeGreaterThan(instant);
        expect(amsterdamNow(midnight).minutes).toBe(0);
        expect(amsterdamDay(midnight)).toBe(amsterdamDay(instant) + 1);
        expect(amsterdamInstant(amsterdamDay(instant), 1440)).toBe(midnight);
        expect([23, 24, 25]).toContain((nextAmsterdamMidnight(midnight) - midnight) / 3_600_000);
      }),
    );
  });

  test('is one or two hours ahead of UTC', () => {
    expect(amsterdamOffset(Date.parse('2026-07-01T12:00:00Z'))).toBe(120);
    expect(amsterdamOffset(Date.parse('2026-12-01T12:00:00Z'))).toBe(60);
  });

  test('writes and reads times of day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1440 }), (minutes) => {
        expect(minutesOfClock(clockTime(minutes))).toBe(minutes);
      }),
    );
    expect([clockTime(545), clockTime(1440)]).toEqual(['09:05', '24:00']);
  });
});
