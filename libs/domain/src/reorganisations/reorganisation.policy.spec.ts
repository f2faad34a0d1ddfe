import { expect, test } from '@jest/globals';
import { ours, whoMay } from '../shared/cast.testing.js';
import {
  type ReorganisationAction,
  reorganisationActions,
  reorganisationPolicy,
} from './reorganisation.policy.js';

const allowed: Readonly<Record<ReorganisationAction, readonly string[]>> = {
  manage: ['administrator'],
  'list-checks': [
    ...['partner', 'fellowPartner', 'editor', 'townEditor', 'lead', 'deputy', 'sponsor'],
    ...['adviser', 'administrator'],
  ],
  check: ['editor', 'townEditor', 'lead', 'deputy', 'administrator'],
};

test.each(reorganisationActions)('who may %s in a reorganisation', (action) => {
  expect(whoMay(reorganisationPolicy, action, { coalitionId: ours })).toEqual(allowed[action]);
});
