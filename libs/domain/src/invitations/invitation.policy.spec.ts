import { expect, test } from '@jest/globals';
import { cast, whoMay } from '../shared/cast.testing.js';
import { invitationPolicy } from './invitation.policy.js';

test.each(['read', 'accept'] as const)('who holds a link may %s the invitation', (action) => {
  expect(whoMay(invitationPolicy, action, {})).toEqual(Object.keys(cast));
});
