import { type ActionOf, policy } from '../shared/index.js';

/**
 * Who asked to be let in, for who can let them in. Which role somebody may be invited for is a matter of
 * `people`, as with every invitation.
 */
export const accessRequestPolicy = policy('access-request', 'read', {
  ask: { everyone: 'any', seen: 'always' },
  read: { lead: 'own', deputy: 'own', administrator: 'any' },
  'read-all': { administrator: 'any', seen: 'always' },
  decide: { lead: 'own', deputy: 'own', administrator: 'any' },
});
export type AccessRequestAction = ActionOf<typeof accessRequestPolicy>;
export const { may } = accessRequestPolicy;
