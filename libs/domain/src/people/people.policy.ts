import {
  type ActionOf,
  type Actor,
  type Demand,
  policy,
  type RoleName,
  when,
} from '../shared/index.js';

/** Who brings in whom: nobody gives a role that is not below the own one. */
function gives(...roles: readonly RoleName[]): Demand {
  return {
    code: 'permission.role-not-given',
    words: `as ${roles.join(', ')}`,
    holds: (_, { role }) => role !== undefined && roles.includes(role),
  };
}

const notOneself: Demand = {
  code: 'permission.oneself',
  words: 'not oneself',
  holds: (actor, { personId }) => personId !== actor.id,
};

const byLead = when('own', gives('professional', 'partner', 'editor', 'deputy'));
const byDeputy = when('own', gives('professional', 'partner', 'editor'));

/**
 * Who may do what with people and the roles they hold (rule 12). A change of role is asked twice: once
 * for the old role, once for the new one. _Widely_ is for a municipality, a region or the whole country. Addresses of people are for those who work with them.
 */
export const peoplePolicy = policy('people', 'list', {
  list: { editor: 'own', lead: 'own', deputy: 'own', sponsor: 'own', administrator: 'any' },
  'list-all': { administrator: 'any', seen: 'always' },
  invite: { lead: byLead, deputy: byDeputy, administrator: 'any' },
  'invite-widely': { administrator: 'any', seen: 'always' },
  'change-role': { lead: byLead, deputy: byDeputy, administrator: 'any' },
  'end-role': { lead: byLead, deputy: byDeputy, administrator: 'any' },
  'end-widely': { administrator: when('any', notOneself), seen: 'always' },
  'appoint-lead': { sponsor: 'own', administrator: 'any' },
  'hand-over': { lead: 'own' },
  block: { administrator: when('any', notOneself), seen: 'always' },
  'sign-out': { administrator: when('any', notOneself), seen: 'always' },
  'reset-second-factor': { administrator: when('any', notOneself), seen: 'always' },
});
/** An offer that stands: of which role, and who made it. */
export interface Offered {
  readonly coalitionId: string | null;
  readonly role: RoleName;
  readonly invitedBy: string;
}

/**
 * What somebody has to be allowed to send an offer again or take it back: what it takes to make it. Who
 * leads takes back the own successor, not one whom a sponsor named.
 */
export function actOfOffer(
  actor: Actor,
  { coalitionId, role, invitedBy }: Offered,
): 'invite' | 'hand-over' | 'appoint-lead' {
  if (role !== 'lead') return 'invite';
  const isOwn = actor?.id === invitedBy && peoplePolicy.may(actor, 'hand-over', { coalitionId });
  return isOwn ? 'hand-over' : 'appoint-lead';
}

export type PeopleAction = ActionOf<typeof peoplePolicy>;
export const { actions: peopleActions, may } = peoplePolicy;
