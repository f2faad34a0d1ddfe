import { expect, test } from '@jest/globals';
import { ourOrganisation, ours, whoMay } from '../shared/cast.testing.js';
import { type FollowUpAction, followUpActions, followUpPolicy } from './follow-up.policy.js';

const writers = ['editor', 'townEditor', 'lead', 'deputy'];
const allowed: Readonly<Record<FollowUpAction, readonly string[]>> = {
  read: ['partner', 'fellowPartner', ...writers, 'sponsor', 'administrator'],
  add: writers,
  change: writers,
  'state-outcome': ['partner', ...writers],
  delete: writers,
  restore: writers,
};

test.each(followUpActions)('who may %s a follow-up', (action) => {
  const followUp = { coalitionId: ours, organisationId: ourOrganisation };
  expect(whoMay(followUpPolicy, action, followUp)).toEqual(allowed[action]);
});

test('what became of one without an organisation says who writes', () => {
  expect(whoMay(followUpPolicy, 'state-outcome', { coalitionId: ours })).toEqual(writers);
});
