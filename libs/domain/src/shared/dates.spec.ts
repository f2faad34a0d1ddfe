import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  calendarOfDay,
  dateOfDay,
  dayOf,
  dayOfDate,
  daysBetween,
  isPlainDate,
  weekdayOf,
} from './dates.js';

const anyDay = fc.integer({ min: -719_528, max: 2_932_896 });

describe('plain dates', () => {
  test('agree with the calendar of the platform for every year from 0 to 9999', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * 86_400_000);
        expect(dateOfDay(day)).toBe(date.toISOString().slice(0, 10));
        expect(weekdayOf(dateOfDay(day))).toBe(date.getUTCDay() || 7);
      }),
      { numRuns: 2000 },
    );
  });

  test('are days and days are dates', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, dayOfMonth } = calendarOfDay(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
        expect(dayOfDate(dateOfDay(day))).toBe(day);
      }),
      { numRuns: 2000 },
    );
  });

  test('know which dates exist', () => {
    expect(['2024-02-29', '2026-11-03', '2000-02-29'].every(isPlainDate)).toBe(true);
    expect(
      ['2023-02-29', '1900-02-29', '2026-13-01', '2026-1-1', '2026-00-10', ' 2026-01-01', ''].some(
        isPlainDate,
      ),
    ).toBe(false);
  });

  test.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-11-03', 12, '2027-11-03'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2027-01-31', -1, '2026-12-31'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  test('count days over months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365);
    expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
  });
});
