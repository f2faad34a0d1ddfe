import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  lackingOf,
  mayTake,
  reflectionState,
  reflectionStates,
  refuseClosing,
  refuseHolding,
  refuseStep,
  type ReflectionStep,
} from './reflection.js';
import { discussed, subjects } from './subjects.js';

const steps: readonly ReflectionStep[] = ['move', 'cancel', 'hold', 'record', 'close'];
const none = { heldAt: null, closedAt: null, cancelledAt: null };

test('the state is the record of its steps', () => {
  expect(reflectionState(none)).toBe('planned');
  expect(reflectionState({ ...none, heldAt: 'then' })).toBe('held');
  expect(reflectionState({ ...none, heldAt: 'then', closedAt: 'later' })).toBe('closed');
  expect(reflectionState({ ...none, cancelledAt: 'then' })).toBe('cancelled');
});

test.each([
  ['planned', ['move', 'cancel', 'hold']],
  ['held', ['record', 'close']],
  ['closed', []],
  ['cancelled', []],
] as const)('what can be done with one that is %s', (state, possible) => {
  expect(steps.filter((step) => mayTake(step, state))).toEqual(possible);
});

test('what cannot be done is refused with what it is', () => {
  for (const state of reflectionStates) {
    for (const step of steps) {
      const attempt = () => refuseStep(step, state);
      if (mayTake(step, state)) expect(attempt).not.toThrow();
      else expect(attempt).toThrow(`reflection.state.${state}`);
    }
  }
});

test('it is held on its day or later, with somebody', () => {
  expect(() => refuseHolding('2026-11-26', '2026-11-26', 1)).not.toThrow();
  expect(() => refuseHolding('2026-11-26', '2026-11-25', 1)).toThrow('reflection.not-yet');
  expect(() => refuseHolding('2026-11-26', '2026-11-26', 0)).toThrow('reflection.nobody-heard');
});

const promised = fc.record({
  owned: fc.boolean(),
  dueOn: fc.constantFrom('2026-12-01', null),
});

test('it closes exactly when every follow-up has an owner and a due date', () => {
  fc.assert(
    fc.property(fc.array(promised), (followUps) => {
      const attempt = () => refuseClosing(followUps);
      if (followUps.every(({ owned, dueOn }) => owned && dueOn !== null)) attempt();
      else expect(attempt).toThrow('reflection.follow-ups-incomplete');
    }),
  );
});

test('what a follow-up lacks is named', () => {
  expect(lackingOf({ owned: false, dueOn: null })).toEqual(['owner', 'due-date']);
  expect(lackingOf({ owned: true, dueOn: null })).toEqual(['due-date']);
  expect(lackingOf({ owned: true, dueOn: '2026-12-01' })).toEqual([]);
});

test('what was discussed is what something was found on', () => {
  expect(discussed({ means: 'Genoeg.', 'set-up': ' ' })).toEqual(['means']);
  expect(subjects).toHaveLength(5);
});
