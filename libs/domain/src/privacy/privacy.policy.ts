import { type ActionOf, policy } from '../shared/index.js';

/**
 * Everybody sees, takes along and asks to remove what is held about them (AVG art. 15, 17, 20). Client
 * data that got in anyway is taken out by an administrator (rule 1).
 */
export const privacyPolicy = policy('privacy', 'always', {
  'read-own': { person: 'own' },
  'download-own': { person: 'own' },
  'request-removal': { person: 'own' },
  'purge-client-data': { administrator: 'any' },
});
export type PrivacyAction = ActionOf<typeof privacyPolicy>;
export const { actions: privacyActions, may } = privacyPolicy;
