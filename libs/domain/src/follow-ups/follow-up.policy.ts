import { type ActionOf, policy } from '../shared/index.js';

/**
 * What was promised, and what came of it. Everybody who works together in the coalition reads it, for a
 * promise that nobody sees is kept by nobody; an adviser sees how many there are, with the reflections.
 * A partner says what became of its own.
 */
export const followUpPolicy = policy('follow-up', 'read', {
  read: {
    partner: 'inside',
    editor: 'own',
    lead: 'own',
    deputy: 'own',
    sponsor: 'own',
    administrator: 'any',
  },
  add: { editor: 'own', lead: 'own', deputy: 'own' },
  change: { editor: 'own', lead: 'own', deputy: 'own' },
  'state-outcome': { partner: 'own', editor: 'own', lead: 'own', deputy: 'own' },
  delete: { editor: 'own', lead: 'own', deputy: 'own' },
  restore: { editor: 'own', lead: 'own', deputy: 'own' },
});
export type FollowUpAction = ActionOf<typeof followUpPolicy>;
export const { actions: followUpActions, may } = followUpPolicy;
