import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dateOfDay } from '../shared/index.js';
import {
  attentionDays,
  attentionKinds,
  horizonOf,
  inOrder,
  isLate,
  nextReflectionBy,
} from './attention.js';

const today = '2026-11-03';
const thing = fc.record({
  kind: fc.constantFrom(...attentionKinds),
  on: fc.integer({ min: 20_700, max: 20_800 }).map(dateOfDay),
  key: fc.uuid(),
});
const things = fc.uniqueArray(thing, { selector: ({ key }) => key });

describe('the order of what asks for attention', () => {
  test('is the same whatever order it is told in, and loses nothing', () => {
    fc.assert(
      fc.property(things, (told) => {
        const ordered = inOrder(told, today);
        expect(inOrder([...told].reverse(), today)).toEqual(ordered);
        expect(new Set(ordered)).toEqual(new Set(told));
      }),
    );
  });

  test('puts what is late before what is not, and the longest late first', () => {
    fc.assert(
      fc.property(things, (told) => {
        const ordered = inOrder(told, today);
        const late = ordered.filter((one) => isLate(one, today));
        expect(ordered.slice(0, late.length)).toEqual(late);
        expect(late.map(({ on }) => on)).toEqual(late.map(({ on }) => on).sort());
      }),
    );
  });

  test('is, of what is not late, what others wait for first', () => {
    const told = [
      { kind: 'agreement-ends', on: '2026-11-04', key: 'a' },
      { kind: 'follow-up', on: '2026-11-30', key: 'b' },
      { kind: 'follow-up', on: '2026-11-10', key: 'c' },
      { kind: 'consent-asked', on: today, key: 'd' },
    ] as const;
    expect(inOrder(told, today).map(({ key }) => key)).toEqual(['d', 'c', 'b', 'a']);
  });
});

test.each([
  ['follow-up', '2026-11-03', false],
  ['follow-up', '2026-11-02', true],
  ['consent-asked', '2026-10-20', false],
  ['consent-waiting', '2026-10-19', true],
  ['membership-asked', '2026-10-04', false],
  ['membership-asked', '2026-10-03', true],
  ['merge-proposed', '2026-10-03', true],
  ['merge-answered', '2026-10-05', false],
  ['agreement-received', '2026-10-04', false],
  ['agreement-received', '2026-10-03', true],
  ['agreement-offered', '2026-10-04', false],
  ['agreement-offered', '2026-10-03', true],
  ['conference-unorganised', '2026-10-04', false],
  ['conference-unorganised', '2026-10-03', true],
  ['reflection-to-close', '2026-09-08', false],
  ['reflection-to-close', '2026-09-07', true],
] as const)('%s of %s is late: %s', (kind, on, late) => {
  expect(isLate({ kind, on }, today)).toBe(late);
});

test('every kind looks ahead to a day that is not past', () => {
  for (const kind of attentionKinds) {
    expect(attentionDays[kind]).toBeGreaterThanOrEqual(0);
    expect(horizonOf(kind, today) >= today).toBe(true);
  }
  expect(horizonOf('agreement-review', today)).toBe('2027-02-01');
});

test('a reflection is due again after twelve months, also when that month is shorter', () => {
  expect(nextReflectionBy('2026-03-12')).toBe('2027-03-12');
  expect(nextReflectionBy('2028-02-29')).toBe('2029-02-28');
});
