import { type ActionOf, policy } from '../shared/index.js';

/**
 * What one can do with the agreements of a coalition (rule 12). All who work together there read them,
 * also while they are being written: a partner has to know what it is about to be asked. An adviser gets
 * counts and dates only. A partner answers for its own organisation; a lead and a deputy register what a
 * party let them know in another way, and are named as who registered it.
 */
export const agreementPolicy = policy('agreement', 'list', {
  list: {
    partner: 'inside',
    editor: 'own',
    lead: 'own',
    deputy: 'own',
    sponsor: 'own',
    administrator: 'any',
  },
  count: {
    partner: 'inside',
    editor: 'own',
    lead: 'own',
    deputy: 'own',
    sponsor: 'own',
    adviser: 'inside',
    administrator: 'any',
    seen: 'count',
  },
  create: { editor: 'own', lead: 'own', deputy: 'own' },
  change: { editor: 'own', lead: 'own', deputy: 'own' },
  delete: { editor: 'own', lead: 'own', deputy: 'own' },
  restore: { editor: 'own', lead: 'own', deputy: 'own' },
  draft: { editor: 'own', lead: 'own', deputy: 'own' },
  propose: { editor: 'own', lead: 'own', deputy: 'own' },
  remind: { editor: 'own', lead: 'own', deputy: 'own' },
  consent: { partner: 'own', lead: 'own', deputy: 'own' },
  join: { lead: 'own', deputy: 'own', editor: 'own' },
  leave: { lead: 'own', deputy: 'own', editor: 'own' },
  end: { lead: 'own', deputy: 'own', editor: 'own' },
  /** It changes what others read and reported: for who answers for the coalition. */
  'correct-past': { lead: 'own', deputy: 'own', administrator: 'any' },
  /** What everybody reads is for who publishes. */
  disclose: { lead: 'own', deputy: 'own' },
});
export type AgreementAction = ActionOf<typeof agreementPolicy>;
export const { actions: agreementActions, may } = agreementPolicy;
