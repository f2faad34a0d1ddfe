import { expect, test } from '@jest/globals';
import { cast, whoMay } from '../shared/cast.testing.js';
import { privacyPolicy } from './privacy.policy.js';

const signedIn = Object.keys(cast).filter((name) => cast[name] !== null);

test.each(['read-own', 'download-own', 'request-removal'] as const)(
  'who is signed in may %s, and nobody else may',
  (action) => {
    expect(whoMay(privacyPolicy, action, { personId: 'somebody' })).toEqual(signedIn);
    expect(whoMay(privacyPolicy, action, { personId: 'another' })).toEqual([]);
    expect(whoMay(privacyPolicy, action, {})).toEqual([]);
  },
);

test('at a written request an administrator takes somebody out', () => {
  expect(whoMay(privacyPolicy, 'remove-person', {})).toEqual(['administrator']);
});
