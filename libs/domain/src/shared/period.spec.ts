import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dateOfDay } from './dates.js';
import { type Period, asOf, contains, isPeriod, overlaps } from './period.js';

const date = fc.integer({ min: 20_000, max: 20_060 }).map(dateOfDay);
const period: fc.Arbitrary<Period> = fc.record({ from: date, to: fc.option(date) });

describe('a half-open period', () => {
  test('holds its first day and not the day it ends', () => {
    const year = { from: '2026-01-01', to: '2027-01-01' };
    expect(contains(year, '2026-01-01')).toBe(true);
    expect(contains(year, '2026-12-31')).toBe(true);
    expect(contains(year, '2027-01-01')).toBe(false);
    expect(contains(year, '2025-12-31')).toBe(false);
    expect(contains({ from: '2026-01-01', to: null }, '9999-12-31')).toBe(true);
  });

  test('overlaps another exactly when some day lies in both', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        // Both begin within these days; what shares a day shares one of them, or goes on after them.
        const days = Array.from({ length: 62 }, (_, index) => dateOfDay(20_000 + index));
        const shared = days.some((day) => contains(a, day) && contains(b, day));
        expect(overlaps(a, b)).toBe(shared);
        expect(overlaps(b, a)).toBe(shared);
      }),
    );
  });

  test('that ends before it begins has no day', () => {
    expect(isPeriod({ from: '2026-01-02', to: '2026-01-02' })).toBe(false);
    expect(
      overlaps({ from: '2026-01-02', to: '2026-01-02' }, { from: '2026-01-01', to: null }),
    ).toBe(false);
  });

  test('hands over to the next without a gap and without a day in both', () => {
    fc.assert(
      fc.property(date, date, (change, day) => {
        const things = [
          { name: 'before', period: { from: '1900-01-01', to: change } },
          { name: 'after', period: { from: change, to: null } },
        ];
        expect(asOf(things, day).map(({ name }) => name)).toEqual([
          day < change ? 'before' : 'after',
        ]);
      }),
    );
  });

  test('as of a past day does not change by what is added later', () => {
    fc.assert(
      fc.property(fc.array(period), date, (periods, peildatum) => {
        const things = periods.map((one) => ({ period: one }));
        const later = { period: { from: addDays(peildatum, 1), to: null } };
        expect(asOf([...things, later], peildatum)).toEqual(asOf(things, peildatum));
      }),
    );
  });
});
