import { type ActionOf, policy } from '../shared/index.js';

/**
 * What one can do with a coalition, apart from its routes, publications and people (rule 12). Who works
 * together is public; the coalition keeps its own record; an administrator registers coalitions. Who works
 * inside reads how it became what it is, with who led it and who said so; an adviser too, who has to know
 * whom to call. The past is corrected by who
 * answers for the coalition: it changes figures that others reported.
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
  'read-past': {
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
  'correct-past': { lead: 'own', deputy: 'own', administrator: 'any' },
});
export type CoalitionAction = ActionOf<typeof coalitionPolicy>;
export const { actions: coalitionActions, may } = coalitionPolicy;
