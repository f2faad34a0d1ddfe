import { type ActionOf, policy } from '../shared/index.js';

/**
 * Everybody says for themselves whether a mail comes every week, and when. Whoever reads the mail can stop
 * it with the link that stands in it, without signing in (rule 14).
 */
export const weeklyDigestPolicy = policy('weekly-digest', 'always', {
  'manage-own': { person: 'own' },
  stop: { everyone: 'any' },
});
export type WeeklyDigestAction = ActionOf<typeof weeklyDigestPolicy>;
export const { actions: weeklyDigestActions, may } = weeklyDigestPolicy;
