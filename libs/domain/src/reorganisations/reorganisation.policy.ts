import { type ActionOf, policy } from '../shared/index.js';

/**
 * Municipal reorganisations (rules 3 and 12): an administrator prepares them and carries them out. What went over
 * is looked at by who keeps the record of the coalition, and read by who works inside.
 */
export const reorganisationPolicy = policy('reorganisation', 'list-checks', {
  manage: { administrator: 'any', seen: 'always' },
  'list-checks': {
    partner: 'inside',
    editor: 'own',
    lead: 'own',
    deputy: 'own',
    sponsor: 'own',
    adviser: 'inside',
    administrator: 'any',
  },
  check: { editor: 'own', lead: 'own', deputy: 'own', administrator: 'any' },
});
export type ReorganisationAction = ActionOf<typeof reorganisationPolicy>;
export const { actions: reorganisationActions, may } = reorganisationPolicy;
