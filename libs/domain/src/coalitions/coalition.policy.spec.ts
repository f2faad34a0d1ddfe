import { expect, test } from '@jest/globals';
import type { Actor } from '../shared/index.js';
import { type CoalitionAction, coalitionActions, may } from './coalition.policy.js';

const coalitionId = 'ours';
const actors: Readonly<Record<string, Actor>> = {
  everyone: null,
  nobody: { id: '1', roles: [] },
  lead: { id: '2', roles: [{ role: 'lead', coalitionId }] },
  otherLead: { id: '3', roles: [{ role: 'lead', coalitionId: 'theirs' }] },
  administrator: { id: '4', roles: [{ role: 'administrator' }] },
};
const allowed: Readonly<Record<CoalitionAction, readonly string[]>> = {
  read: ['everyone', 'nobody', 'lead', 'otherLead', 'administrator'],
  'enter-workspace': ['lead', 'administrator'],
  create: ['administrator'],
  change: ['lead', 'administrator'],
  delete: ['administrator'],
  restore: ['administrator'],
  'state-status': ['lead', 'administrator'],
  'appoint-lead': ['administrator'],
};

test.each(coalitionActions)('who may %s a coalition', (action) => {
  const names = Object.keys(actors).filter((name) =>
    may(actors[name] ?? null, action, { coalitionId }),
  );
  expect(names).toEqual(allowed[action]);
});

test('a lead may do nothing that names no coalition, but read', () => {
  const lead = actors['lead'] ?? null;
  expect(coalitionActions.filter((action) => may(lead, action))).toEqual(['read']);
});
