import { type ActionOf, policy } from '../shared/index.js';

/**
 * The files of a coalition, with its agreements or on their own (rule 12). Who works there reads them, a
 * partner too: what it agreed to can stand in one. An adviser gets counts and dates of the coalition, and
 * no texts, so no files.
 */
export const attachmentPolicy = policy('attachment', 'list', {
  list: {
    partner: 'inside',
    editor: 'own',
    lead: 'own',
    deputy: 'own',
    sponsor: 'own',
    administrator: 'any',
  },
  download: {
    partner: 'inside',
    editor: 'own',
    lead: 'own',
    deputy: 'own',
    sponsor: 'own',
    administrator: 'any',
  },
  attach: { editor: 'own', lead: 'own', deputy: 'own' },
  delete: { editor: 'own', lead: 'own', deputy: 'own' },
  /** What everybody may have is for who publishes. */
  disclose: { lead: 'own', deputy: 'own' },
  restore: { editor: 'own', lead: 'own', deputy: 'own' },
});
export type AttachmentAction = ActionOf<typeof attachmentPolicy>;
export const { actions: attachmentActions, may } = attachmentPolicy;
