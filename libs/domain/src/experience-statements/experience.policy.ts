import { type ActionOf, policy } from '../shared/index.js';

/**
 * How experience takes part in a coalition (rules 5 and 12). Who works inside reads it, an adviser too:
 * groups, forms and numbers are coverage, and name nobody; who stated it, why it was corrected and how it
 * is rewarded are for the coalition. The coalition keeps its own record, and puts its past right.
 */
export const experiencePolicy = policy('experience-statement', 'list', {
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
  state: { editor: 'own', lead: 'own', deputy: 'own', administrator: 'any' },
  'correct-past': { editor: 'own', lead: 'own', deputy: 'own', administrator: 'any' },
});
export type ExperienceAction = ActionOf<typeof experiencePolicy>;
export const { actions: experienceActions, may } = experiencePolicy;
