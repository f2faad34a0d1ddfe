import { expect, test } from '@jest/globals';
import { type FindingStep, findingStates, refuseStep } from './client-data.js';

const steps = ['quarantined', 'purged', 'released'] as const satisfies readonly FindingStep[];
const allowed = [
  'found → quarantined',
  'found → released',
  'quarantined → purged',
  'quarantined → released',
];

test.each(findingStates.flatMap((state) => steps.map((step) => [state, step] as const)))(
  'from %s to %s',
  (state, step) => {
    const attempt = expect(() => refuseStep(state, step));
    if (allowed.includes(`${state} → ${step}`)) attempt.not.toThrow();
    else attempt.toThrow(/^client-data\./);
  },
);

test('a refusal says what is the matter', () => {
  expect(() => refuseStep('purged', 'released')).toThrow('client-data.settled');
  expect(() => refuseStep('quarantined', 'quarantined')).toThrow('client-data.quarantined');
  expect(() => refuseStep('found', 'purged')).toThrow('client-data.not-quarantined');
});
