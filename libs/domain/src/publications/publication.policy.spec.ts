import { expect, test } from '@jest/globals';
import { cast, ours, whoMay } from '../shared/cast.testing.js';
import {
  type PublicationAction,
  publicationActions,
  publicationPolicy,
} from './publication.policy.js';

const publishers = ['townEditor', 'lead', 'deputy'];
const readers = [
  'partner',
  'fellowPartner',
  'editor',
  'townEditor',
  'lead',
  'deputy',
  'sponsor',
  'adviser',
  'administrator',
];
const allowed: Readonly<Record<PublicationAction, readonly string[]>> = {
  list: readers,
  read: readers,
  compare: readers,
  preview: ['editor', 'townEditor', 'lead', 'deputy', 'sponsor', 'administrator'],
  publish: publishers,
  restore: publishers,
};

test.each(publicationActions)('who may %s publications', (action) => {
  expect(whoMay(publicationPolicy, action, { coalitionId: ours })).toEqual(allowed[action]);
});

test('an editor who may not publish is told of the lead and the deputy, not of editors', () => {
  const refusal = publicationPolicy.refusal(cast['editor'] ?? null, 'publish', {
    coalitionId: ours,
  });
  expect(refusal).toMatchObject({ code: 'permission.role', params: { roles: 'lead,deputy' } });
});
