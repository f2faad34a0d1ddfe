import { expect, test } from '@jest/globals';
import { ours, whoMay } from '../shared/cast.testing.js';
import {
  type MergeProposalAction,
  mergeProposalActions,
  mergeProposalPolicy,
} from './merge-proposal.policy.js';

const writers = ['editor', 'townEditor', 'lead', 'deputy'];
const allowed: Readonly<Record<MergeProposalAction, readonly string[]>> = {
  list: [...writers, 'administrator'],
  propose: writers,
  withdraw: writers,
  decide: ['administrator'],
};

test.each(mergeProposalActions)('who may %s merges of organisations', (action) => {
  expect(whoMay(mergeProposalPolicy, action, { coalitionId: ours })).toEqual(allowed[action]);
});
