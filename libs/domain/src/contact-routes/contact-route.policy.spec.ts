import { expect, test } from '@jest/globals';
import type { Actor } from '../shared/index.js';
import { type ContactRouteAction, contactRouteActions, may } from './contact-route.policy.js';

const coalitionId = 'ours';
const everyone: Actor = null;
const nobody: Actor = { id: '1', roles: [] };
const lead: Actor = { id: '2', roles: [{ role: 'lead', coalitionId }] };
const otherLead: Actor = { id: '3', roles: [{ role: 'lead', coalitionId: 'theirs' }] };
const administrator: Actor = { id: '4', roles: [{ role: 'administrator' }] };

const looking: readonly ContactRouteAction[] = ['list', 'read'];

test.each(contactRouteActions)('who may %s contact routes in the workspace', (action) => {
  expect({
    everyone: may(everyone, action, { coalitionId }),
    nobody: may(nobody, action, { coalitionId }),
    lead: may(lead, action, { coalitionId }),
    otherLead: may(otherLead, action, { coalitionId }),
    administrator: may(administrator, action, { coalitionId }),
  }).toEqual({
    everyone: false,
    nobody: false,
    lead: true,
    otherLead: false,
    administrator: looking.includes(action),
  });
});
