import { type ActionOf, policy } from '../shared/index.js';

/**
 * The standing meetings where professionals discuss cases; their cases are never here (rule 1). Partners
 * inside read how to bring one in, and so do all who work for the coalition; an adviser sees that there
 * are such meetings, who takes part and when, which is coverage. The coalition keeps the list.
 */
export const caseConferencePolicy = policy('case-conference', 'list', {
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
export type CaseConferenceAction = ActionOf<typeof caseConferencePolicy>;
export const { actions: caseConferenceActions, may } = caseConferencePolicy;
