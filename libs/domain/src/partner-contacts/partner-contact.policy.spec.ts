import { expect, test } from '@jest/globals';
import { ourOrganisation, ours, whoMay } from '../shared/cast.testing.js';
import {
  type PartnerContactAction,
  partnerContactActions,
  partnerContactPolicy,
} from './partner-contact.policy.js';

const keepers = ['partner', 'editor', 'townEditor', 'lead', 'deputy'];
const allowed: Readonly<Record<PartnerContactAction, readonly string[]>> = {
  list: [
    'partner',
    'fellowPartner',
    'editor',
    'townEditor',
    'lead',
    'deputy',
    'sponsor',
    'administrator',
  ],
  keep: keepers,
  remove: [...keepers, 'administrator'],
};

test.each(partnerContactActions)('who may %s the contacts of our partner', (action) => {
  const thing = { coalitionId: ours, organisationId: ourOrganisation };
  expect(whoMay(partnerContactPolicy, action, thing)).toEqual(allowed[action]);
});

test('a partner keeps no contacts of another partner', () => {
  const thing = { coalitionId: ours, organisationId: 'fellow' };
  expect(whoMay(partnerContactPolicy, 'keep', thing)).not.toContain('partner');
  expect(whoMay(partnerContactPolicy, 'keep', thing)).toContain('fellowPartner');
});
