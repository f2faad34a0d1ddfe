import { type Actor, isAdministrator, isLeadOf } from '../shared/index.js';

export const publicationActions = [
  'list',
  'read',
  'compare',
  'preview',
  'publish',
  'restore',
] as const;
export type PublicationAction = (typeof publicationActions)[number];

/**
 * Rule 12, for the roles that exist now: a lead publishes for the own coalition. An administrator looks
 * along and does not publish: the texts are the coalition's.
 */
export function may(
  actor: Actor,
  action: PublicationAction,
  thing: { readonly coalitionId: string },
): boolean {
  if (isLeadOf(actor, thing.coalitionId)) return true;
  return isAdministrator(actor) && action !== 'publish' && action !== 'restore';
}
