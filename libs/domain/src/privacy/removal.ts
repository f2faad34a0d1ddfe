import { DomainError } from '../shared/index.js';

/** What can stand against taking somebody out. */
export interface RemovalFacts {
  readonly isAdministrator: boolean;
  /** Administrators beside this person, who hold the role today. */
  readonly otherAdministrators: number;
}

/**
 * Whether somebody can be taken out (AVG art. 17). One thing stands against it today: without an
 * administrator nobody can let anybody in or out, so that the duties of all others cannot be carried out.
 *
 * @throws DomainError `privacy.removal.last-administrator`
 */
export function refuseRemoval({ isAdministrator, otherAdministrators }: RemovalFacts): void {
  if (isAdministrator && otherAdministrators === 0) {
    throw new DomainError('privacy.removal.last-administrator');
  }
}
