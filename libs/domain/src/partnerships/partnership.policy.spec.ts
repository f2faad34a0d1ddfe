import { expect, test } from '@jest/globals';
import { ours, whoMay } from '../shared/cast.testing.js';
import {
  type PartnershipAction,
  partnershipActions,
  partnershipPolicy,
} from './partnership.policy.js';

const writers = ['editor', 'townEditor', 'lead', 'deputy', 'administrator'];
const allowed: Readonly<Record<PartnershipAction, readonly string[]>> = {
  list: [
    'partner',
    'fellowPartner',
    'editor',
    'townEditor',
    'lead',
    'deputy',
    'sponsor',
    'adviser',
    'administrator',
  ],
  add: writers,
  change: writers,
  'state-status': writers,
  'correct-past': writers,
  delete: writers,
  restore: writers,
};

test.each(partnershipActions)('who may %s who takes part', (action) => {
  expect(whoMay(partnershipPolicy, action, { coalitionId: ours })).toEqual(allowed[action]);
});
