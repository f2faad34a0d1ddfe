import { type ActionOf, policy } from '../shared/index.js';

/**
 * What one can do with a coalition, apart from its routes, publications and people (rule 12). Who works
 * together is public; the coalition keeps its own record; an administrator registers coalitions.
 */
export const coalitionPolicy = policy('coalition', 'read', {
  read: { everyone: 'any' },
  'enter-workspace': {
    partner: 'inside',
    editor: 'own',
    lead: 'own',
    deputy: 'own',
    sponsor: 'own',
    adviser: 'inside',
    administrator: 'any',
  },
  create: { administrator: 'any' },
  change: { editor: 'own', lead: 'own', deputy: 'own', administrator: 'any' },
  delete: { administrator: 'any' },
  restore: { administrator: 'any' },
  'state-privacy': { editor: 'own', lead: 'own', deputy: 'own', administrator: 'any' },
  'state-status': { editor: 'own', lead: 'own', deputy: 'own', administrator: 'any' },
});
export type CoalitionAction = ActionOf<typeof coalitionPolicy>;
export const { actions: coalitionActions, may } = coalitionPolicy;
