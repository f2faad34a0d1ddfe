import { type Actor, isAdministrator, isLeadOf } from '../shared/index.js';

/** What one can do with a coalition, apart from its routes and publications. */
export const coalitionActions = [
  'read',
  'enter-workspace',
  'create',
  'change',
  'delete',
  'restore',
  'state-status',
  'appoint-lead',
] as const;
export type CoalitionAction = (typeof coalitionActions)[number];

const administratorsOnly: readonly CoalitionAction[] = [
  'create',
  'delete',
  'restore',
  'appoint-lead',
];

/**
 * Rule 12, for the roles that exist now. Who works together is public; a lead keeps the own coalition's
 * record; an administrator registers coalitions and the people who lead them.
 */
export function may(
  actor: Actor,
  action: CoalitionAction,
  thing?: { readonly coalitionId: string },
): boolean {
  if (action === 'read' || isAdministrator(actor)) return true;
  if (administratorsOnly.includes(action) || !thing) return false;
  return isLeadOf(actor, thing.coalitionId);
}
