import { expect, test } from '@jest/globals';
import { cast, ours, whoMay } from '../shared/cast.testing.js';
import {
  type CoalitionAction,
  coalitionActions,
  coalitionPolicy,
  may,
} from './coalition.policy.js';

const writers = ['editor', 'townEditor', 'lead', 'deputy', 'administrator'];
const insiders = [
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
const allowed: Readonly<Record<CoalitionAction, readonly string[]>> = {
  read: Object.keys(cast),
  'enter-workspace': insiders,
  'read-past': insiders,
  create: ['administrator'],
  change: writers,
  delete: ['administrator'],
  restore: ['administrator'],
  'state-privacy': writers,
  'state-status': writers,
  'correct-past': ['lead', 'deputy', 'administrator'],
};

test.each(coalitionActions)('who may %s a coalition', (action) => {
  expect(whoMay(coalitionPolicy, action, { coalitionId: ours })).toEqual(allowed[action]);
});

test('a lead may do nothing that names no coalition, but read', () => {
  const lead = cast['lead'] ?? null;
  expect(coalitionActions.filter((action) => may(lead, action))).toEqual(['read']);
});

test('a coalition is no secret: who may not change it is told why', () => {
  const refusal = coalitionPolicy.refusal(cast['otherLead'] ?? null, 'change', {
    coalitionId: ours,
  });
  expect(refusal).toEqual({
    code: 'permission.elsewhere',
    params: { roles: 'editor,lead,deputy,administrator' },
    seen: true,
  });
});
