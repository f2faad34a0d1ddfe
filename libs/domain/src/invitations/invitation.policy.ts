import { type ActionOf, policy } from '../shared/index.js';

/** Who holds the link of the mail may see what is offered, and take it. Who invites whom: `people`. */
export const invitationPolicy = policy('invitation', 'always', {
  read: { everyone: 'any' },
  accept: { everyone: 'any' },
});
export type InvitationAction = ActionOf<typeof invitationPolicy>;
