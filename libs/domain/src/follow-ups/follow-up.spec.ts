import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../shared/index.js';
import { followUpStateOn, followUpStates, isLate, isOwned } from './follow-up.js';

const step = fc.record({
  state: fc.constantFrom(...followUpStates),
  on: fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days)),
});

test('a follow-up is open until something else was stated, and can be taken up again', () => {
  const steps = [
    { state: 'done', on: '2026-03-01' },
    { state: 'open', on: '2026-03-05' },
    { state: 'dropped', on: '2026-04-01' },
  ] as const;
  const on = (peildatum: string) => followUpStateOn(steps, peildatum);
  expect([on('2026-02-28'), on('2026-03-01'), on('2026-03-05'), on('2026-04-01')]).toEqual([
    'open',
    'done',
    'open',
    'dropped',
  ]);
});

test('the last word of a day counts', () => {
  const on = '2026-03-01';
  expect(
    followUpStateOn(
      [
        { state: 'done', on },
        { state: 'open', on },
      ],
      on,
    ),
  ).toBe('open');
});

test('what is stated later changes no past day', () => {
  fc.assert(
    fc.property(fc.array(step), fc.array(step), step, (steps, later, { on }) => {
      const all = [...steps, ...later.filter((one) => one.on > on)];
      expect(followUpStateOn(all, on)).toBe(followUpStateOn(steps, on));
    }),
  );
});

test('somebody sees to it when an organisation, a function or a person is named', () => {
  const nobody = { organisationId: null, function: ' ', personId: null };
  expect(isOwned(nobody)).toBe(false);
  expect(isOwned({ ...nobody, function: 'Trekker' })).toBe(true);
  expect(isOwned({ ...nobody, organisationId: 'one' })).toBe(true);
  expect(isOwned({ ...nobody, personId: 'one' })).toBe(true);
});

test.each([
  ['open', '2026-03-01', '2026-03-02', true],
  ['open', '2026-03-01', '2026-03-01', false],
  ['open', null, '2026-03-02', false],
  ['done', '2026-03-01', '2026-03-02', false],
] as const)('%s, due %s, on %s: late is %s', (state, dueOn, today, late) => {
  expect(isLate(state, dueOn, today)).toBe(late);
});
