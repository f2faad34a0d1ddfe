import { type ActionOf, policy } from '../shared/index.js';

/**
 * Who may make public what a coalition wrote (rule 12). An editor of a coalition does not publish; that of
 * a municipality does, for the routes it keeps while there is no coalition. What was published is open to
 * partners and advisers too; what would be (the preview) shows drafts, so it is for the coalition. An
 * administrator looks along and does not publish: the texts are not the administrator's.
 */
export const publicationPolicy = policy('publication', 'list', {
  list: {
    partner: 'inside',
    editor: 'own',
    lead: 'own',
    deputy: 'own',
    sponsor: 'own',
    adviser: 'inside',
    administrator: 'any',
  },
  read: {
    partner: 'inside',
    editor: 'own',
    lead: 'own',
    deputy: 'own',
    sponsor: 'own',
    adviser: 'inside',
    administrator: 'any',
  },
  compare: {
    partner: 'inside',
    editor: 'own',
    lead: 'own',
    deputy: 'own',
    sponsor: 'own',
    adviser: 'inside',
    administrator: 'any',
  },
  preview: { editor: 'own', lead: 'own', deputy: 'own', sponsor: 'own', administrator: 'any' },
  publish: { editor: { municipality: 'own' }, lead: 'own', deputy: 'own' },
  restore: { editor: { municipality: 'own' }, lead: 'own', deputy: 'own' },
});
export type PublicationAction = ActionOf<typeof publicationPolicy>;
export const { actions: publicationActions, may } = publicationPolicy;
