import { expect, test } from '@jest/globals';
import { acceptMembership, endMembership } from './membership.js';

const since = { from: '2025-01-01', to: null };

test('a membership ends on a day, and is kept for the days before', () => {
  expect(endMembership(since, '2026-01-01')).toEqual({ from: '2025-01-01', to: '2026-01-01' });
});

test.each(['2025-01-01', '2024-01-01'])('one that ends on %s never was', (on) => {
  expect(endMembership(since, on)).toBeNull();
});

test('an end gets earlier, never later', () => {
  const ended = { from: '2025-01-01', to: '2026-01-01' };
  expect(endMembership(ended, '2025-06-01')).toEqual({ from: '2025-01-01', to: '2025-06-01' });
  expect(() => endMembership(ended, '2026-01-01')).toThrow('coalition.membership.ended');
});

test.each([
  ['2025-01-01', null, '2026-11-03'],
  ['2026-11-03', '2027-01-01', '2026-11-03'],
  ['2027-01-01', null, '2027-01-01'],
])(
  'asked from %s until %s, it counts from %s after a yes on 3 November 2026',
  (from, to, counts) => {
    expect(acceptMembership({ from, to }, '2026-11-03')).toEqual({ from: counts, to });
  },
);

test('nobody says yes to what was over before', () => {
  const over = { from: '2025-01-01', to: '2026-11-03' };
  expect(() => acceptMembership(over, '2026-11-03')).toThrow('coalition.membership.ended');
});
