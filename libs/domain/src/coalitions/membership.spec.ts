import { expect, test } from '@jest/globals';
import { endMembership } from './membership.js';

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
