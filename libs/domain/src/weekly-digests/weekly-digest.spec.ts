import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../shared/index.js';
import { cast, whoMay } from '../shared/cast.testing.js';
import { digestDays, isDigestDue } from './weekly-digest.js';
import { weeklyDigestPolicy } from './weekly-digest.policy.js';

/** 23 November 2026 is a Monday. */
test.each([
  ['monday', '2026-11-16', '2026-11-23', true],
  ['monday', '2026-11-23', '2026-11-23', false],
  ['monday', '2026-11-23', '2026-11-29', false],
  ['monday', '2026-11-23', '2026-11-30', true],
  ['friday', '2026-11-25', '2026-11-26', false],
  ['friday', '2026-11-25', '2026-11-27', true],
  // Nobody ran on Monday: it comes on Tuesday, and again on the Monday after.
  ['monday', '2026-11-16', '2026-11-24', true],
  ['monday', '2026-11-24', '2026-11-29', false],
  ['monday', '2026-11-24', '2026-11-30', true],
] as const)('on %s, since %s: on %s due %s', (day, from, today, due) => {
  expect(isDigestDue({ day, from }, today)).toBe(due);
});

test('who is looked at every day is mailed once in every seven, on the day that was asked for', () => {
  fc.assert(
    fc.property(fc.constantFrom(...digestDays), fc.integer({ min: 0, max: 3000 }), (day, shift) => {
      const asked = addDays('2024-02-27', shift);
      const mailed: number[] = [];
      let from = asked;
      for (let after = 0; after <= 35; after += 1) {
        const today = addDays(asked, after);
        if (!isDigestDue({ day, from }, today)) continue;
        mailed.push(after);
        from = today;
      }
      expect(mailed).toHaveLength(5);
      expect(mailed.slice(1).map((at, index) => at - (mailed[index] ?? 0))).toEqual([7, 7, 7, 7]);
      expect(new Date(from).getUTCDay()).toBe(digestDays.indexOf(day) + 1);
    }),
  );
});

test('everybody sets the own, and whoever has the link stops it', () => {
  const signedIn = Object.keys(cast).filter((name) => cast[name] !== null);
  expect(whoMay(weeklyDigestPolicy, 'manage-own', { personId: 'somebody' })).toEqual(signedIn);
  expect(whoMay(weeklyDigestPolicy, 'manage-own', { personId: 'another' })).toEqual([]);
  expect(whoMay(weeklyDigestPolicy, 'stop', {})).toEqual(Object.keys(cast));
});
