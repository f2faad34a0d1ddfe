import { type Actor, isAdministrator, isLeadOf } from '../shared/index.js';

/** What one can do with the working copies of a coalition's contact routes. */
export const contactRouteActions = [
  'list',
  'read',
  'create',
  'change',
  'delete',
  'restore',
  'verify',
  'draft',
] as const;
export type ContactRouteAction = (typeof contactRouteActions)[number];

/**
 * Rule 12, for the roles that exist now. A lead does everything for the own coalition. An administrator
 * looks along, to help; the texts are the coalition's. Published routes are everybody's to read and
 * need no permission.
 */
export function may(
  actor: Actor,
  action: ContactRouteAction,
  thing: { readonly coalitionId: string },
): boolean {
  if (isLeadOf(actor, thing.coalitionId)) return true;
  return isAdministrator(actor) && (action === 'list' || action === 'read');
}
