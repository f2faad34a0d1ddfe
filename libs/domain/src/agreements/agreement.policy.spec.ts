import { expect, test } from '@jest/globals';
import { ourOrganisation, ours, whoMay } from '../shared/cast.testing.js';
import { agreementPolicy } from './agreement.policy.js';

test('all who work together in the coalition read its agreements; an adviser gets counts', () => {
  const readers = whoMay(agreementPolicy, 'list', { coalitionId: ours });
  expect(readers).toEqual([
    'partner',
    'fellowPartner',
    'editor',
    'townEditor',
    'lead',
    'deputy',
    'sponsor',
    'administrator',
  ]);
  expect(whoMay(agreementPolicy, 'count', { coalitionId: ours })).toContain('adviser');
});

test('only who publishes makes an agreement public', () => {
  expect(whoMay(agreementPolicy, 'disclose', { coalitionId: ours })).toEqual(['lead', 'deputy']);
});

test('who answers for the coalition corrects the past', () => {
  expect(whoMay(agreementPolicy, 'correct-past', { coalitionId: ours })).toEqual([
    'lead',
    'deputy',
    'administrator',
  ]);
});

test('a partner answers for its own organisation only', () => {
  const thing = { coalitionId: ours, organisationId: ourOrganisation };
  expect(whoMay(agreementPolicy, 'consent', thing)).toEqual(['partner', 'lead', 'deputy']);
});

test.each(['create', 'change', 'propose', 'end', 'join', 'leave', 'delete', 'remind'] as const)(
  'who writes for the coalition, and nobody else, can %s',
  (action) => {
    expect(whoMay(agreementPolicy, action, { coalitionId: ours })).toEqual([
      'editor',
      'townEditor',
      'lead',
      'deputy',
    ]);
  },
);
