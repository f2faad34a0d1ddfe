import { type ActionOf, policy } from '../shared/index.js';

/**
 * Client data that got in anyway (rule 1). Whoever is signed in points at it; an administrator holds it
 * back, looks, and takes it out for good or lets it stand.
 */
export const clientDataPolicy = policy('client-data', 'always', {
  'point-at': { person: 'any' },
  list: { administrator: 'any' },
  read: { administrator: 'any' },
  quarantine: { administrator: 'any' },
  purge: { administrator: 'any' },
  release: { administrator: 'any' },
});
export type ClientDataAction = ActionOf<typeof clientDataPolicy>;
export const { actions: clientDataActions, may } = clientDataPolicy;
