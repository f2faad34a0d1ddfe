import { type ActionOf, policy } from '../shared/index.js';

/**
 * Who works together in a coalition, and how far others are (rule 12). Partners see each other; an adviser
 * sees who takes part and since when, which is coverage; the coalition keeps its own list.
 */
export const partnershipPolicy = policy('partnership', 'list', {
  list: {
    partner: 'inside',
    editor: 'own',
    lead: 'own',
    deputy: 'own',
    sponsor: 'own',
    adviser: 'inside',
    administrator: 'any',
  },
  add: { editor: 'own', lead: 'own', deputy: 'own', administrator: 'any' },
  change: { editor: 'own', lead: 'own', deputy: 'own', administrator: 'any' },
  'state-status': { editor: 'own', lead: 'own', deputy: 'own', administrator: 'any' },
  'correct-past': { editor: 'own', lead: 'own', deputy: 'own', administrator: 'any' },
  delete: { editor: 'own', lead: 'own', deputy: 'own', administrator: 'any' },
  restore: { editor: 'own', lead: 'own', deputy: 'own', administrator: 'any' },
});
export type PartnershipAction = ActionOf<typeof partnershipPolicy>;
export const { actions: partnershipActions, may } = partnershipPolicy;
