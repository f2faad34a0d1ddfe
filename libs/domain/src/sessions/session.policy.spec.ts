import { expect, test } from '@jest/globals';
import { cast, whoMay } from '../shared/cast.testing.js';
import { sessionPolicy } from './session.policy.js';

test.each(['read', 'begin', 'end'] as const)('everybody may %s a session', (action) => {
  expect(whoMay(sessionPolicy, action, {})).toEqual(Object.keys(cast));
});

test('the own account is for who is signed in, and for nobody else', () => {
  const signedIn = Object.keys(cast).filter((name) => cast[name] !== null);
  expect(whoMay(sessionPolicy, 'manage-own', { personId: 'somebody' })).toEqual(signedIn);
  expect(whoMay(sessionPolicy, 'manage-own', { personId: 'another' })).toEqual([]);
});
