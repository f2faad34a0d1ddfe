import { type ActionOf, policy } from '../shared/index.js';

/**
 * Who hears that somebody else is at work on the same thing, and is told of in turn: those who write in the
 * coalition (rule 12), and nobody else. It is there to spare them each other's work, not to see who works.
 */
export const presencePolicy = policy('presence', 'tell', {
  tell: { editor: 'own', lead: 'own', deputy: 'own' },
});
export type PresenceAction = ActionOf<typeof presencePolicy>;
export const { actions: presenceActions, may } = presencePolicy;
