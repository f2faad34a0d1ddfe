import { expect, test } from '@jest/globals';
import { cast, whoMay } from '../shared/cast.testing.js';
import { passwordResetPolicy } from './password-reset.policy.js';

test.each(['ask', 'choose'] as const)('everybody may %s for a new password', (action) => {
  expect(whoMay(passwordResetPolicy, action, {})).toEqual(Object.keys(cast));
});
