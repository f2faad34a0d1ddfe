import { type ActionOf, policy } from '../shared/index.js';

/**
 * What one can do with the working copies of a coalition's contact routes (rule 12). A partner sees and
 * verifies the routes of its own organisation. A sponsor and an administrator look along; the texts are
 * the coalition's. Published routes are everybody's to read and need no permission.
 */
export const contactRoutePolicy = policy('contact-route', 'list', {
  list: {
    partner: 'inside',
    editor: 'own',
    lead: 'own',
    deputy: 'own',
    sponsor: 'own',
    administrator: 'any',
  },
  read: {
    partner: 'own',
    editor: 'own',
    lead: 'own',
    deputy: 'own',
    sponsor: 'own',
    administrator: 'any',
    seen: 'read',
  },
  create: { editor: 'own', lead: 'own', deputy: 'own' },
  change: { editor: 'own', lead: 'own', deputy: 'own' },
  delete: { editor: 'own', lead: 'own', deputy: 'own' },
  restore: { editor: 'own', lead: 'own', deputy: 'own' },
  verify: { partner: 'own', editor: 'own', lead: 'own', deputy: 'own' },
  draft: { editor: 'own', lead: 'own', deputy: 'own' },
});
export type ContactRouteAction = ActionOf<typeof contactRoutePolicy>;
export const { actions: contactRouteActions, may } = contactRoutePolicy;
