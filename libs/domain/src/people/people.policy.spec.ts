import { expect, test } from '@jest/globals';
import { cast, ours, whoMay } from '../shared/cast.testing.js';
import { type RoleName, roleNames } from '../shared/index.js';
import { actOfOffer, type PeopleAction, peopleActions, peoplePolicy } from './people.policy.js';

const inRoles: readonly PeopleAction[] = ['invite', 'change-role', 'end-role'];
const allowed: Readonly<Record<string, readonly string[]>> = {
  list: ['editor', 'townEditor', 'lead', 'deputy', 'sponsor', 'administrator'],
  'list-all': ['administrator'],
  'invite-widely': ['administrator'],
  'end-widely': ['administrator'],
  'appoint-lead': ['sponsor', 'administrator'],
  'hand-over': ['lead'],
  block: ['administrator'],
  'sign-out': ['administrator'],
  'reset-second-factor': ['administrator'],
};

test.each(peopleActions.filter((action) => !inRoles.includes(action)))(
  'who may %s people of a coalition',
  (action) => {
    const person = { coalitionId: ours, personId: 'another' };
    expect(whoMay(peoplePolicy, action, person)).toEqual(allowed[action]);
  },
);

test.each(inRoles.flatMap((action) => roleNames.map((role) => [action, role] as const)))(
  'who may %s people as %s',
  (action, role) => {
    const byLead: readonly RoleName[] = ['professional', 'partner', 'editor', 'deputy'];
    const byDeputy: readonly RoleName[] = ['professional', 'partner', 'editor'];
    expect(whoMay(peoplePolicy, action, { coalitionId: ours, role })).toEqual([
      ...(byLead.includes(role) ? ['lead'] : []),
      ...(byDeputy.includes(role) ? ['deputy'] : []),
      'administrator',
    ]);
  },
);

test('a role that is too high is refused with that reason, and so is none at all', () => {
  const lead = cast['lead'] ?? null;
  for (const role of ['lead', 'administrator', undefined] as const) {
    const refusal = peoplePolicy.refusal(lead, 'invite', { coalitionId: ours, role });
    expect(refusal?.code).toBe('permission.role-not-given');
  }
});

test.each(['block', 'end-widely', 'sign-out', 'reset-second-factor'] as const)(
  'nobody does %s to themselves',
  (action) => {
    const administrator = cast['administrator'] ?? null;
    const oneself = { personId: administrator?.id };
    expect(peoplePolicy.refusal(administrator, action, oneself)?.code).toBe('permission.oneself');
  },
);

test.each([
  ['editor', 'editor', 'somebody', 'invite'],
  ['lead', 'lead', 'somebody', 'hand-over'],
  ['lead', 'lead', 'a-sponsor', 'appoint-lead'],
  ['sponsor', 'lead', 'somebody', 'appoint-lead'],
  ['otherLead', 'lead', 'somebody', 'appoint-lead'],
] as const)('of %s, taking back an offer as %s that %s made is to %s', (who, role, by, act) => {
  const offered = { coalitionId: ours, role, invitedBy: by };
  expect(actOfOffer(cast[who] ?? null, offered)).toBe(act);
});
