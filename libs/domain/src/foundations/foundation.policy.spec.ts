import { expect, test } from '@jest/globals';
import { ours, whoMay } from '../shared/cast.testing.js';
import { type FoundationAction, foundationActions, foundationPolicy } from './foundation.policy.js';

const writers = ['editor', 'townEditor', 'lead', 'deputy', 'administrator'];
const allowed: Readonly<Record<FoundationAction, readonly string[]>> = {
  list: [
    ...['partner', 'fellowPartner', 'editor', 'townEditor', 'lead', 'deputy', 'sponsor'],
    ...['adviser', 'administrator'],
  ],
  'read-contents': [
    ...['partner', 'fellowPartner', 'editor', 'townEditor', 'lead', 'deputy', 'sponsor'],
    'administrator',
  ],
  write: writers,
};

test.each(foundationActions)('who may %s what a coalition stands on', (action) => {
  expect(whoMay(foundationPolicy, action, { coalitionId: ours })).toEqual(allowed[action]);
});
