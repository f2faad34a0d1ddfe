import { type Actor, isAdministrator } from '../shared/index.js';

export const municipalityActions = ['read', 'import'] as const;
export type MunicipalityAction = (typeof municipalityActions)[number];

/** Rule 12: everybody reads municipalities; an administrator manages reference data and reorganisations. */
export function may(actor: Actor, action: MunicipalityAction): boolean {
  return action === 'read' || isAdministrator(actor);
}
