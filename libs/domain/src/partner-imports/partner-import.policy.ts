import { type ActionOf, policy } from '../shared/index.js';

/**
 * Lists of partners that are brought in (rule 12): by who keeps the coalition's partners, and seen by
 * nobody else, because a list holds whatever somebody once typed in it.
 */
export const partnerImportPolicy = policy('partner-import', 'read', {
  read: { editor: 'own', lead: 'own', deputy: 'own', administrator: 'any' },
  import: { editor: 'own', lead: 'own', deputy: 'own', administrator: 'any' },
  undo: { editor: 'own', lead: 'own', deputy: 'own', administrator: 'any' },
});
export type PartnerImportAction = ActionOf<typeof partnerImportPolicy>;
export const { actions: partnerImportActions, may } = partnerImportPolicy;
