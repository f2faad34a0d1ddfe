import { type ActionOf, policy } from '../shared/index.js';

/**
 * What a coalition stands on (rule 12). Who works inside reads it; an adviser sees dates, so which steps
 * were taken and when, and no amounts or texts. The coalition keeps its own record.
 */
export const foundationPolicy = policy('foundation', 'list', {
  list: {
    partner: 'inside',
    editor: 'own',
    lead: 'own',
    deputy: 'own',
    sponsor: 'own',
    adviser: 'inside',
    administrator: 'any',
  },
  'read-contents': {
    partner: 'inside',
    editor: 'own',
    lead: 'own',
    deputy: 'own',
    sponsor: 'own',
    administrator: 'any',
  },
  write: { editor: 'own', lead: 'own', deputy: 'own', administrator: 'any' },
});
export type FoundationAction = ActionOf<typeof foundationPolicy>;
export const { actions: foundationActions, may } = foundationPolicy;
