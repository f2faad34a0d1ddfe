import { type ActionOf, policy } from '../shared/index.js';

/** Anybody may have forgotten a password; who holds the link of the mail may choose a new one. */
export const passwordResetPolicy = policy('password-reset', 'always', {
  ask: { everyone: 'any' },
  choose: { everyone: 'any' },
});
export type PasswordResetAction = ActionOf<typeof passwordResetPolicy>;
