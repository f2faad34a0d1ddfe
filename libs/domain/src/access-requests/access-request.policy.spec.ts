import { expect, test } from '@jest/globals';
import { cast, ours, whoMay } from '../shared/cast.testing.js';
import { accessRequestPolicy } from './access-request.policy.js';

const thing = { coalitionId: ours };

test('everybody may ask for access', () => {
  expect(whoMay(accessRequestPolicy, 'ask', {})).toEqual(Object.keys(cast));
});

test.each(['read', 'decide'] as const)(
  'who leads the coalition or stands in may %s, and the administrator',
  (action) => {
    const may = ['lead', 'deputy', 'administrator'];
    expect(whoMay(accessRequestPolicy, action, thing)).toEqual(may);
    expect(whoMay(accessRequestPolicy, action, {})).toEqual(['administrator']);
  },
);

test('all of them are for the administrator', () => {
  expect(whoMay(accessRequestPolicy, 'read-all', {})).toEqual(['administrator']);
});
