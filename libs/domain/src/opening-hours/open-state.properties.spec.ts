import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  amsterdamDay,
  amsterdamNow,
  clockTime,
  dateOfDay,
  nextAmsterdamMidnight,
} from '../shared/index.js';
import { nextClockBoundary, openState } from './open-state.js';
import type { OpeningHours } from './opening-hours.contract.js';
import { stretchesOn } from './opening-hours.js';

const time = fc.integer({ min: 0, max: 48 }).map((half) => clockTime(half * 30));
const stretch = fc
  .uniqueArray(time, { minLength: 2, maxLength: 2 })
  .map(([a = '', b = '']) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const anyHours: fc.Arbitrary<OpeningHours> = fc.record({
  weekly: fc.array(
    fc
      .tuple(fc.integer({ min: 1, max: 7 }), stretch)
      .map(([day, { from, to }]) => ({ day, from, to })),
    { maxLength: 14 },
  ),
  exceptions: fc.uniqueArray(
    fc.record({
      date: fc.integer({ min: 20_500, max: 21_300 }).map(dateOfDay),
      hours: fc.array(stretch, { maxLength: 3 }),
      note: fc.constant(''),
    }),
    { maxLength: 8, selector: ({ date }) => date },
  ),
  onHolidays: fc.constantFrom('closed', 'as-usual'),
});
/** From 2026 to 2028, with the days on which the clock changes asked for often. */
const anyInstant = fc.oneof(
  fc.integer({ min: Date.UTC(2026, 1, 1), max: Date.UTC(2028, 3, 1) }),
  fc
    .tuple(
      fc.constantFrom('2026-03-28T23:00Z', '2026-10-24T22:00Z', '2027-03-27T23:00Z'),
      fc.integer({ min: 0, max: 26 * 3_600_000 }),
    )
    .map(([start, more]) => Date.parse(start) + more),
);

/** Whether the clock shows an open time, which is right wherever the clock does not change. */
function shownOpen(hours: OpeningHours, instant: number): boolean {
  const { minutes } = amsterdamNow(instant);
  return stretchesOn(hours, amsterdamDay(instant)).some(
    ({ from, to }) => from <= minutes && minutes < to,
  );
}

describe('open now, for any hours at any instant', () => {
  test('is what the clock shows, but for the two hours around a change', () => {
    fc.assert(
      fc.property(anyHours, anyInstant, (hours, instant) => {
        const nearChange = [-1, 0, 1].some(
          (hour) =>
            amsterdamNow(instant + hour * 3_600_000).minutes - amsterdamNow(instant).minutes !==
              hour * 60 && Math.abs(amsterdamNow(instant).minutes - 150) <= 90,
        );
        fc.pre(!nearChange);
        expect(openState(hours, instant).state === 'open').toBe(shownOpen(hours, instant));
      }),
      { numRuns: 3000 },
    );
  });

  test('holds until the instant told, and not at that instant', () => {
    fc.assert(
      fc.property(
        anyHours,
        anyInstant,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (hours, now, part) => {
          const { state, until } = openState(hours, now);
          fc.pre(until !== null);
          const end = until ?? 0;
          expect(end).toBeGreaterThan(now);
          expect(openState(hours, now + Math.floor((end - 1 - now) * part))).toEqual({
            state,
            until,
          });
          expect(openState(hours, end).state).not.toBe(state);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('told as lasting for ever, lasts', () => {
    fc.assert(
      fc.property(anyHours, anyInstant, fc.integer({ min: 0, max: 3000 }), (hours, now, days) => {
        const { state, until } = openState(hours, now);
        fc.pre(until === null);
        expect(openState(hours, now + days * 86_400_000).state).toBe(state);
      }),
    );
  });

  test('has a clock boundary after now, at midnight at the latest, and no change before it', () => {
    fc.assert(
      fc.property(anyHours, anyInstant, (hours, now) => {
        const boundary = nextClockBoundary(hours, now);
        expect(boundary).toBeGreaterThan(now);
        expect(boundary).toBeLessThanOrEqual(nextAmsterdamMidnight(now));
        expect(openState(hours, boundary - 1)).toEqual(openState(hours, now));
      }),
    );
  });

  test('does not depend on the order in which the hours were written', () => {
    fc.assert(
      fc.property(anyHours, anyInstant, (hours, now) => {
        const turned = {
          ...hours,
          weekly: [...hours.weekly].reverse(),
          exceptions: [...hours.exceptions].reverse(),
        };
        expect(openState(turned, now)).toEqual(openState(hours, now));
      }),
    );
  });
});
