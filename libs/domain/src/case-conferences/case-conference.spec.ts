import { expect, test } from '@jest/globals';
import { conferenceDays, moveNext, nextConference, type Moved } from './case-conference.js';
import type { Rhythm } from './rhythm.js';

const thursdays: Rhythm = { kind: 'weeks', every: 1, weekday: 4, from: '2026-11-01' };
const november = (moved: Moved | null) =>
  conferenceDays({ rhythm: thursdays, moved }, '2026-11-01', '2026-12-01');
const next = (moved: Moved | null, today: string) =>
  nextConference({ rhythm: thursdays, moved }, today);

test('one time is on another day, and the rhythm goes on', () => {
  const moved = { from: '2026-11-12', to: '2026-11-10' };
  expect(november(null)).toEqual(['2026-11-05', '2026-11-12', '2026-11-19', '2026-11-26']);
  expect(november(moved)).toEqual(['2026-11-05', '2026-11-10', '2026-11-19', '2026-11-26']);
  expect(next(moved, '2026-11-06')).toBe('2026-11-10');
  expect(next(moved, '2026-11-11')).toBe('2026-11-19');
  expect(next(null, '2026-11-12')).toBe('2026-11-12');
});

test('one time that is put off shows when it is, also past the next one', () => {
  const later = { from: '2026-11-12', to: '2026-11-24' };
  expect(november(later)).toEqual(['2026-11-05', '2026-11-19', '2026-11-24', '2026-11-26']);
  expect(next(later, '2026-11-06')).toBe('2026-11-19');
  expect(next(later, '2026-11-20')).toBe('2026-11-24');
});

test('what is on request has the day that was agreed, and then none', () => {
  const moved = { from: null, to: '2026-11-10' };
  const asked = (today: string) => nextConference({ rhythm: { kind: 'on-request' }, moved }, today);
  expect([asked('2026-11-10'), asked('2026-11-11')]).toEqual(['2026-11-10', null]);
});

test.each([
  [null, null],
  ['2026-11-12', null],
  ['2026-11-10', { from: '2026-11-12', to: '2026-11-10' }],
])('when somebody chooses %s, then %j is moved', (chosen, moved) => {
  expect(moveNext(thursdays, chosen, '2026-11-06')).toEqual(moved);
});

test('what is moved to a day is next on that day', () => {
  const moved = moveNext(thursdays, '2026-11-10', '2026-11-06');
  expect(next(moved, '2026-11-06')).toBe('2026-11-10');
});
