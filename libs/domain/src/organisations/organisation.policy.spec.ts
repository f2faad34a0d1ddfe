import { expect, test } from '@jest/globals';
import { cast, ourOrganisation, ours, whoMay } from '../shared/cast.testing.js';
import {
  type OrganisationAction,
  organisationActions,
  organisationPolicy,
} from './organisation.policy.js';

const readers = Object.keys(cast).filter((name) => !/^(?:everyone|nobody|analyst)$/.test(name));
const keepers = ['partner', 'editor', 'townEditor', 'lead', 'deputy', 'administrator'];
const allowed: Readonly<Record<OrganisationAction, readonly string[]>> = {
  read: readers,
  register: readers.filter((name) => /editor|lead|deputy|administrator/i.test(name)),
  change: keepers,
  rename: keepers,
};

test.each(organisationActions)('who may %s an organisation that takes part in ours', (action) => {
  const thing = { coalitionId: ours, organisationId: ourOrganisation };
  expect(whoMay(organisationPolicy, action, thing)).toEqual(allowed[action]);
});

test('one that takes part nowhere is changed by itself and by an administrator', () => {
  const thing = { organisationId: ourOrganisation };
  expect(whoMay(organisationPolicy, 'change', thing)).toEqual(['partner', 'administrator']);
});
