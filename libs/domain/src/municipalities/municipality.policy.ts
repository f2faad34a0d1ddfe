import { type ActionOf, policy } from '../shared/index.js';

/** Rule 12: everybody reads municipalities; an administrator manages reference data and reorganisations. */
export const municipalityPolicy = policy('municipality', 'always', {
  read: { everyone: 'any' },
  import: { administrator: 'any' },
});
export type MunicipalityAction = ActionOf<typeof municipalityPolicy>;
export const { actions: municipalityActions, may } = municipalityPolicy;
