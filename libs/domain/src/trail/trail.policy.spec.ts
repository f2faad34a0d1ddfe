import { expect, test } from '@jest/globals';
import { ourOrganisation, ours, whoMay } from '../shared/cast.testing.js';
import { trailPolicy } from './trail.policy.js';

test('who may read what was changed in a coalition', () => {
  const readers = ['editor', 'townEditor', 'lead', 'deputy', 'sponsor', 'administrator'];
  expect(whoMay(trailPolicy, 'read', { coalitionId: ours })).toEqual(readers);
});

test('who may read what was changed of an organisation', () => {
  const thing = { organisationId: ourOrganisation };
  expect(whoMay(trailPolicy, 'read', thing)).toEqual(['partner', 'administrator']);
});

test.each(['read-all', 'export'] as const)('who may %s the trail', (action) => {
  expect(whoMay(trailPolicy, action, {})).toEqual(['administrator']);
});
