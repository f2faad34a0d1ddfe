import { type ActionOf, policy } from '../shared/index.js';

/**
 * With whom one works at a partner: functions, teams, and the people who hold them where they are named
 * (rule 12). It is for who works in the coalition; an adviser counts partners and calls nobody. A partner
 * keeps its own, wherever it takes part.
 */
export const partnerContactPolicy = policy('partner-contact', 'list', {
  list: {
    partner: 'inside',
    editor: 'own',
    lead: 'own',
    deputy: 'own',
    sponsor: 'own',
    administrator: 'any',
  },
  keep: { partner: 'own', editor: 'own', lead: 'own', deputy: 'own' },
  remove: { partner: 'own', editor: 'own', lead: 'own', deputy: 'own', administrator: 'any' },
});
export type PartnerContactAction = ActionOf<typeof partnerContactPolicy>;
export const { actions: partnerContactActions, may } = partnerContactPolicy;
