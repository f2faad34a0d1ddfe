import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, weekdayOf } from '../shared/index.js';
import { firstFrom, nths, occurrences, type Rhythm } from './rhythm.js';

const thursdays: Rhythm = { kind: 'weeks', every: 2, weekday: 4, from: '2026-11-03' };
const second: Rhythm = { kind: 'months', every: 1, nth: '2', weekday: 2, from: '2026-01-01' };

test('every second Thursday is counted from the week in which it began', () => {
  expect(occurrences(thursdays, '2026-11-01', '2026-12-10')).toEqual([
    '2026-11-05',
    '2026-11-19',
    '2026-12-03',
  ]);
  expect(occurrences(thursdays, '2026-11-06', '2026-11-19')).toEqual([]);
  expect(firstFrom(thursdays, '2026-11-06')).toBe('2026-11-19');
});

test('a week that began after its weekday begins with the next one', () => {
  const mondays: Rhythm = { kind: 'weeks', every: 1, weekday: 1, from: '2026-11-03' };
  expect(firstFrom(mondays, '2026-11-03')).toBe('2026-11-09');
  expect(firstFrom(mondays, '2020-01-01')).toBe('2026-11-09');
});

test('the second Tuesday, and the last Friday, of every month or quarter', () => {
  expect(occurrences(second, '2026-01-01', '2026-04-01')).toEqual([
    '2026-01-13',
    '2026-02-10',
    '2026-03-10',
  ]);
  const last: Rhythm = { kind: 'months', every: 3, nth: 'last', weekday: 5, from: '2026-01-31' };
  expect(occurrences(last, '2026-01-01', '2027-01-01')).toEqual([
    '2026-04-24',
    '2026-07-31',
    '2026-10-30',
  ]);
});

test('nobody knows the days of what is on request', () => {
  expect(occurrences({ kind: 'on-request' }, '2026-01-01', '2027-01-01')).toEqual([]);
  expect(firstFrom({ kind: 'on-request' }, '2026-01-01')).toBeNull();
});

const day = fc.integer({ min: 0, max: 8000 }).map((days) => addDays('2015-01-01', days));
const repeated = {
  weekday: fc.integer({ min: 1, max: 7 }),
  from: day,
};
const rhythms = fc.oneof(
  fc.record({
    kind: fc.constant('weeks' as const),
    every: fc.integer({ min: 1, max: 26 }),
    ...repeated,
  }),
  fc.record({
    kind: fc.constant('months' as const),
    every: fc.integer({ min: 1, max: 12 }),
    nth: fc.constantFrom(...nths),
    ...repeated,
  }),
);

test('whatever the rhythm, its days are on its weekday, in order, and the same however they are asked', () => {
  fc.assert(
    fc.property(rhythms, day, fc.integer({ min: 1, max: 800 }), (rhythm, from, length) => {
      const to = addDays(from, length);
      const days = occurrences(rhythm, from, to);
      for (const one of days) {
        expect(weekdayOf(one)).toBe(rhythm.weekday);
        expect(one >= from && one < to && one >= rhythm.from).toBe(true);
      }
      expect([...days].sort()).toEqual(days);
      const half = addDays(from, Math.floor(length / 2));
      expect([...occurrences(rhythm, from, half), ...occurrences(rhythm, half, to)]).toEqual(days);
      const next = firstFrom(rhythm, from);
      expect(next).not.toBeNull();
      if (days.length > 0) expect(next).toBe(days[0]);
      if (rhythm.kind === 'weeks') {
        for (const [index, one] of days.slice(1).entries()) {
          expect(daysBetween(days[index] ?? '', one)).toBe(7 * rhythm.every);
        }
      }
    }),
  );
});
