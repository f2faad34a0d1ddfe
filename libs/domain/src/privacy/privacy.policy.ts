import { type ActionOf, policy } from '../shared/index.js';

/**
 * Everybody sees, takes along and asks to remove what is held about them (AVG art. 15, 17, 20). For
 * who cannot sign in, an administrator does it at a written request.
 */
export const privacyPolicy = policy('privacy', 'always', {
  'read-own': { person: 'own' },
  'download-own': { person: 'own' },
  'request-removal': { person: 'own' },
  'remove-person': { administrator: 'any' },
});
export type PrivacyAction = ActionOf<typeof privacyPolicy>;
export const { actions: privacyActions, may } = privacyPolicy;
