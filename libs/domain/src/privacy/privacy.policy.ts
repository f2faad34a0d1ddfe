import { type ActionOf, policy } from '../shared/index.js';

/**
 * Everybody sees, takes along and asks to remove what is held about them (AVG art. 15, 17, 20).
 */
export const privacyPolicy = policy('privacy', 'always', {
  'read-own': { person: 'own' },
  'download-own': { person: 'own' },
  'request-removal': { person: 'own' },
});
export type PrivacyAction = ActionOf<typeof privacyPolicy>;
export const { actions: privacyActions, may } = privacyPolicy;
