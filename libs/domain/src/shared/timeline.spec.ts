import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, asOf, follow, putRight, takeOut } from './index.js';

interface Said {
  readonly what: string;
  readonly period: { readonly from: string; readonly to: string | null };
}
const said = (what: string, from: string, to: string | null = null): Said => ({
  what,
  period: { from, to },
});
const year = [
  said('a', '2026-01-01', '2026-04-01'),
  said('b', '2026-04-01', '2026-07-01'),
  said('c', '2026-07-01'),
];
const read = (timeline: readonly Said[]) =>
  timeline.map(({ what, period: { from, to } }) => `${what} ${from} ${to ?? '…'}`);

test('what follows ends what held, on its first day', () => {
  expect(read(follow(year, said('d', '2026-09-01')))).toEqual([
    'a 2026-01-01 2026-04-01',
    'b 2026-04-01 2026-07-01',
    'c 2026-07-01 2026-09-01',
    'd 2026-09-01 …',
  ]);
  expect(() => follow(year, said('d', '2026-07-01'))).toThrow('timeline.not-after');
});

test('what ended of itself keeps its end', () => {
  const over = [said('a', '2026-01-01', '2026-02-01')];
  expect(read(follow(over, said('b', '2026-04-01')))).toEqual([
    'a 2026-01-01 2026-02-01',
    'b 2026-04-01 …',
  ]);
});

test('what is put right moves the end of what came before, and nothing else', () => {
  const corrected = putRight(year, '2026-04-01', '2026-05-01', () => said('x', ''));
  expect(read(corrected)).toEqual([
    'a 2026-01-01 2026-05-01',
    'x 2026-05-01 2026-07-01',
    'c 2026-07-01 …',
  ]);
  const same = (held: Said) => held;
  expect(() => putRight(year, '2026-04-01', '2026-01-01', same)).toThrow('timeline.not-after');
  expect(() => putRight(year, '2026-04-01', '2026-07-01', same)).toThrow('timeline.not-before');
  expect(() => putRight(year, '2026-04-02', '2026-05-01', same)).toThrow('request.not-found');
  expect(read(putRight(year, '2026-01-01', '2025-01-01', same))[0]).toBe('a 2025-01-01 2026-04-01');
});

test('without what never was, what came before goes on', () => {
  expect(read(takeOut(year, '2026-04-01'))).toEqual(['a 2026-01-01 2026-07-01', 'c 2026-07-01 …']);
  expect(read(takeOut(year, '2026-07-01'))[1]).toBe('b 2026-04-01 …');
  expect(read(takeOut(year, '2026-01-01'))).toEqual(read(year.slice(1)));
  expect(() => takeOut(year, '2026-04-02')).toThrow('request.not-found');
});

test('whatever follows, the past stays as it was, and one holds at a time', () => {
  const gaps = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(gaps, fc.integer({ min: 0, max: 3000 }), (steps, offset) => {
      const day = addDays('2020-01-01', offset);
      let timeline: Said[] = [];
      let from = '2020-01-01';
      for (const [index, step] of steps.entries()) {
        const before = asOf(timeline, day).map(({ what }) => what);
        from = addDays(from, step);
        timeline = follow(timeline, said(String(index), from));
        const now = asOf(timeline, day).map(({ what }) => what);
        expect(now.length).toBeLessThanOrEqual(1);
        if (day < from) expect(now).toEqual(before);
      }
    }),
  );
});
