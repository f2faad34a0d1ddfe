import { expect, test } from '@jest/globals';
import { cast, whoMay } from '../shared/cast.testing.js';
import { clientDataActions, clientDataPolicy } from './client-data.policy.js';

const signedIn = Object.keys(cast).filter((name) => cast[name] !== null);

test('whoever is signed in may point at client data', () => {
  expect(whoMay(clientDataPolicy, 'point-at', {})).toEqual(signedIn);
});

test.each(clientDataActions.filter((action) => action !== 'point-at'))(
  'to %s it is for an administrator',
  (action) => {
    expect(whoMay(clientDataPolicy, action, {})).toEqual(['administrator']);
  },
);
