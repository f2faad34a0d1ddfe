import { expect, test } from '@jest/globals';
import { foundationSteps, stepsOn } from './foundation.js';

const taken = [
  { step: 'coordinator', period: { from: '2024-01-01', to: '2025-01-01' } },
  { step: 'coordinator', period: { from: '2025-06-01', to: null } },
  { step: 'action-plan', period: { from: '2025-03-01', to: null } },
] as const;
const on = (day: string) =>
  stepsOn(taken, day).flatMap((one) => (one.taken ? [`${one.step} ${one.taken.period.from}`] : []));

test('every step shows, taken or not, in the order of RIVM', () => {
  expect(stepsOn([], '2026-01-01').map(({ step }) => step)).toEqual(foundationSteps);
  expect(on('2023-12-31')).toEqual([]);
});

test('a step that was lost and taken again is so on each of its days', () => {
  expect(on('2024-12-31')).toEqual(['coordinator 2024-01-01']);
  expect(on('2025-05-31')).toEqual(['action-plan 2025-03-01']);
  expect(on('2025-06-01')).toEqual(['coordinator 2025-06-01', 'action-plan 2025-03-01']);
});
