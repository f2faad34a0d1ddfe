import { expect, test } from '@jest/globals';
import { ours, whoMay } from '../shared/cast.testing.js';
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
