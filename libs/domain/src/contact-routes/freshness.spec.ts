import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dateOfDay } from '../shared/index.js';
import { freshnessOn, nextFreshnessChange } from './freshness.js';

const date = fc.integer({ min: 20_000, max: 22_000 }).map(dateOfDay);
const months = fc.integer({ min: 1, max: 6 });

describe('freshness', () => {
  test.each([
    ['2026-11-03', '2026-11-03', 'fresh'],
    ['2026-05-04', '2026-11-03', 'fresh'],
    ['2026-05-03', '2026-11-03', 'due'],
    ['2025-11-04', '2026-11-03', 'due'],
    ['2025-11-03', '2026-11-03', 'stale'],
    // The month after six is shorter: the last day of it counts.
    ['2026-08-31', '2027-02-27', 'fresh'],
    ['2026-08-31', '2027-02-28', 'due'],
  ])('verified on %s is on %s %s', (verifiedOn, today, expected) => {
    expect(freshnessOn(verifiedOn, today)).toBe(expected);
  });

  test('is due sooner when a coalition chooses so, and never later than six months', () => {
    expect(freshnessOn('2026-08-03', '2026-11-03', 3)).toBe('due');
    expect(freshnessOn('2026-05-03', '2026-11-03', 9)).toBe('due');
    expect(freshnessOn('2026-11-03', '2026-11-03', 0)).toBe('fresh');
  });

  test('of a text that nobody verified is stale, and stays so', () => {
    expect(freshnessOn(null, '2026-11-03')).toBe('stale');
    expect(nextFreshnessChange(null, '2026-11-03')).toBeNull();
  });

  test('changes on the day told, not a day sooner, and goes one way', () => {
    const order = ['fresh', 'due', 'stale'];
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 500 }), months, (verifiedOn, age, due) => {
        const today = addDays(verifiedOn, age);
        const now = freshnessOn(verifiedOn, today, due);
        const change = nextFreshnessChange(verifiedOn, today, due);
        if (change === null) expect(now).toBe('stale');
        else {
          expect(freshnessOn(verifiedOn, addDays(change, -1), due)).toBe(now);
          const next = freshnessOn(verifiedOn, change, due);
          expect(order.indexOf(next)).toBe(order.indexOf(now) + 1);
        }
      }),
    );
  });
});
