import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dateOfDay } from '../shared/index.js';
import {
  actionStates,
  countStates,
  DUE_SOON_DAYS,
  lastSaid,
  stateOn,
  towardsTarget,
  urgencyOf,
} from './action-plan.js';

const day = fc.integer({ min: 18_000, max: 22_000 }).map(dateOfDay);
const progress = fc.record({ state: fc.constantFrom(...actionStates), on: day });

describe('where an action stands', () => {
  test('is open until somebody says otherwise', () => {
    expect(stateOn([], '2026-11-03')).toBe('open');
    expect(stateOn([{ state: 'done', on: '2026-11-04' }], '2026-11-03')).toBe('open');
    expect(stateOn([{ state: 'done', on: '2026-11-03' }], '2026-11-03')).toBe('done');
  });

  test('is what was said last, also of two things said on one day', () => {
    const said = [
      { state: 'done', on: '2026-05-02' },
      { state: 'busy', on: '2026-03-01' },
      { state: 'busy', on: '2026-05-02' },
    ] as const;
    expect(stateOn(said, '2026-06-01')).toBe('busy');
    expect(stateOn(said, '2026-04-01')).toBe('busy');
    expect(lastSaid(said, '2026-02-01')).toBeUndefined();
  });

  test('on a past day is never changed by what is said of later days', () => {
    fc.assert(
      fc.property(fc.array(progress), fc.array(progress), day, (before, after, peildatum) => {
        const later = after.filter(({ on }) => on > peildatum);
        expect(stateOn([...before, ...later], peildatum)).toBe(stateOn(before, peildatum));
      }),
    );
  });
});

test('every action is counted once', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...actionStates)), (states) => {
      const counts = Object.values(countStates(states));
      expect(counts.reduce((sum, one) => sum + one, 0)).toBe(states.length);
    }),
  );
  expect(countStates(['done', 'open', 'done'])).toEqual({ open: 1, busy: 0, done: 2, dropped: 0 });
});

describe('the way to a target', () => {
  test.each([
    [{ baseline: 10, target: 20 }, 15, 0.5],
    [{ baseline: null, target: 20 }, 5, 0.25],
    [{ baseline: 40, target: 20 }, 30, 0.5],
    [{ baseline: 40, target: 20 }, 50, 0],
    [{ baseline: 10, target: 20 }, 25, 1],
    [{ baseline: 20, target: 20 }, 20, 1],
    [{ baseline: 20, target: 20 }, 19, 0],
  ])('from %j at %d is %d', (yardstick, value, part) => {
    expect(towardsTarget(yardstick, value)).toBe(part);
  });

  test('lies between nothing and all of it', () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(number, number, number, (baseline, target, value) => {
        const part = towardsTarget({ baseline, target }, value);
        expect(part >= 0 && part <= 1).toBe(true);
      }),
    );
  });
});

describe('an action', () => {
  const today = '2026-11-03';

  test.each([
    [addDays(today, -1), 'open', 'overdue'],
    [today, 'open', 'due-soon'],
    [addDays(today, DUE_SOON_DAYS), 'busy', 'due-soon'],
    [addDays(today, DUE_SOON_DAYS + 1), 'busy', null],
    [addDays(today, -1), 'done', null],
    [addDays(today, -1), 'dropped', null],
    [null, 'open', null],
  ] as const)('that is due on %s and is %s is %s', (due, state, urgency) => {
    expect(urgencyOf(due, state, today)).toBe(urgency);
  });
});
