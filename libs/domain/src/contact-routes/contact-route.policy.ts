import { type ActionOf, type Actor, policy } from '../shared/index.js';

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
  verify: { partner: 'own', editor: 'own', lead: 'own', deputy: 'own', seen: 'read' },
  draft: { editor: 'own', lead: 'own', deputy: 'own' },
});
export type ContactRouteAction = ActionOf<typeof contactRoutePolicy>;
export const { actions: contactRouteActions, may } = contactRoutePolicy;

/**
 * Whose routes of a coalition somebody reads: all of them (`null`), or those of these organisations. A
 * list holds nothing else.
 */
export function readableOrganisations(actor: Actor, coalitionId: string): readonly string[] | null {
  if (may(actor, 'read', { coalitionId })) return null;
  const own = (actor?.roles ?? []).flatMap(({ scope }) =>
    scope.kind === 'organisation' ? [scope.id] : [],
  );
  return own.filter((organisationId) => may(actor, 'read', { coalitionId, organisationId }));
}
