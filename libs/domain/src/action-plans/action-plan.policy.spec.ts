import { expect, test } from '@jest/globals';
import { cast, whoMay } from '../shared/cast.testing.js';
import { actionPlanPolicy } from './action-plan.policy.js';

test('who is not signed in, an adviser and an analyst read no plan', () => {
  const readers = whoMay(actionPlanPolicy, 'read', {});
  expect(readers.filter((name) => cast[name] === null || /adviser|analyst/.test(name))).toEqual([]);
  expect(readers).toContain('administrator');
});

test('an administrator looks along, and writes nothing', () => {
  for (const action of ['create', 'change', 'delete', 'restore', 'measure'] as const) {
    expect(whoMay(actionPlanPolicy, action, {})).toEqual([]);
  }
});
