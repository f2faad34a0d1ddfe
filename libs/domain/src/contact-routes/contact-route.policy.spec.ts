import { expect, test } from '@jest/globals';
import { cast, ourOrganisation, ours, whoMay } from '../shared/cast.testing.js';
import {
  type ContactRouteAction,
  contactRouteActions,
  contactRoutePolicy,
} from './contact-route.policy.js';

const writers = ['editor', 'townEditor', 'lead', 'deputy'];
const lookers = [...writers, 'sponsor', 'administrator'];
const allowed: Readonly<Record<ContactRouteAction, readonly string[]>> = {
  list: ['partner', 'fellowPartner', ...lookers],
  read: ['partner', ...lookers],
  create: writers,
  change: writers,
  delete: writers,
  restore: writers,
  verify: ['partner', ...writers],
  draft: writers,
};

test.each(contactRouteActions)('who may %s contact routes in the workspace', (action) => {
  const route = { coalitionId: ours, organisationId: ourOrganisation };
  expect(whoMay(contactRoutePolicy, action, route)).toEqual(allowed[action]);
});

test('a route that names no partner is read and verified by no partner', () => {
  const route = { coalitionId: ours };
  expect(whoMay(contactRoutePolicy, 'read', route)).toEqual(lookers);
  expect(whoMay(contactRoutePolicy, 'verify', route)).toEqual(writers);
});

test('a route of a fellow partner is hidden; that one may not write is said', () => {
  const route = { coalitionId: ours, organisationId: ourOrganisation };
  const fellow = cast['fellowPartner'] ?? null;
  expect(contactRoutePolicy.refusal(fellow, 'read', route)?.seen).toBe(false);
  expect(contactRoutePolicy.refusal(fellow, 'change', route)).toEqual({
    code: 'permission.role',
    params: { roles: 'editor,lead,deputy' },
    seen: true,
  });
});
