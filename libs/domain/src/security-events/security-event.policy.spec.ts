import { expect, test } from '@jest/globals';
import { whoMay } from '../shared/cast.testing.js';
import { securityEventPolicy } from './security-event.policy.js';

test('who may read sign-ins and refusals', () => {
  expect(whoMay(securityEventPolicy, 'list', {})).toEqual(['administrator']);
});
