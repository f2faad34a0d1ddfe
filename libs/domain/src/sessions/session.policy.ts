import { type ActionOf, policy } from '../shared/index.js';

/** Anybody may sign in, ask who is signed in, and sign out; the own account is one's own alone. */
export const sessionPolicy = policy('session', 'always', {
  read: { everyone: 'any' },
  begin: { everyone: 'any' },
  end: { everyone: 'any' },
  'manage-own': { person: 'own' },
});
export type SessionAction = ActionOf<typeof sessionPolicy>;
export const { actions: sessionActions, may } = sessionPolicy;
