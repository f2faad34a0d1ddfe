import { describe, expect, test } from '@jest/globals';
import { canBeHeldFor, type RoleName, roleNames } from '../shared/index.js';
import { invitationState, offeredRole } from './invitation.js';
import { newInvitation } from './invitation.contract.js';

const now = new Date('2026-11-03T09:00:00Z');
const moment = (time: string) => new Date(`2026-11-${time}Z`);

test.each([
  ['open', { expiresAt: moment('03T09:00:01'), acceptedAt: null, withdrawnAt: null }],
  ['expired', { expiresAt: now, acceptedAt: null, withdrawnAt: null }],
  ['accepted', { expiresAt: moment('01T09:00:00'), acceptedAt: now, withdrawnAt: null }],
  ['withdrawn', { expiresAt: moment('09T09:00:00'), acceptedAt: null, withdrawnAt: now }],
] as const)('an invitation is %s', (state, fate) => {
  expect(invitationState(fate, now)).toBe(state);
});

describe('what is offered for a coalition', () => {
  const offers = roleNames.filter((role) => role !== 'administrator');

  test.each(offers)('as %s is a role that can be held so', (role) => {
    const offered = offeredRole(role, 'ours', role === 'partner' ? 'welfare' : null);
    expect(offered.role).toBe(role);
    expect(canBeHeldFor(role, offered.scope.kind)).toBe(true);
  });

  test.each([
    ['partner', null, '/organisationId', 'field.required'],
    ['editor', 'welfare', '/organisationId', 'invitation.partners-only'],
    ['administrator', null, '/role', 'invitation.role-not-here'],
  ] as const)('as %s for %s is refused', (role: RoleName, organisation, pointer, code) => {
    expect(() => offeredRole(role, 'ours', organisation)).toThrow(
      expect.objectContaining({ fields: [{ pointer, code }] }),
    );
  });
});

describe('whom one invites', () => {
  const problem = (own: object) => {
    const given = { email: 'noor@voorbeeld.example', role: 'editor', from: '2026-11-03', ...own };
    return newInvitation.safeParse(given).error?.issues[0]?.message;
  };

  test.each([
    [{}, undefined],
    [{ email: 'Noor <noor@voorbeeld.example>' }, 'field.email.malformed'],
    [{ email: 'noor@voorbeeld.example, x@voorbeeld.example' }, 'field.email.malformed'],
    [{ email: 'noor@voorbeeld.example\r\nBcc: x@voorbeeld.example' }, 'field.email.malformed'],
    [{ email: 'noor' }, 'field.email.malformed'],
    [{ email: ' ' }, 'field.required'],
    [{ role: 'koning' }, 'field.role.unknown'],
    [{ to: '2026-11-03' }, 'people.role.past'],
    [{ to: '2026-11-04' }, undefined],
  ])('%j: %s', (own, expected) => {
    expect(problem(own)).toBe(expected);
  });
});
