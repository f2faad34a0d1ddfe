import { DomainError } from '../shared/index.js';

/** What can stand against taking somebody out. */
export interface RemovalFacts {
  readonly isAdministrator: boolean;
  /** Administrators beside this person, who hold the role today. */
  readonly otherAdministrators: number;
  /** Consented for an organisation to what is agreed. */
  readonly isEvidence: boolean;
}

/**
 * Whether somebody can be taken out (AVG art. 17). Two things stand against it: without an administrator
 * nobody can let anybody in or out, so that the duties of all others cannot be carried out; and who
 * consented for an organisation is the evidence of an agreement (art. 17, third paragraph, e).
 *
 * @throws DomainError `privacy.removal.last-administrator`, `privacy.removal.evidence`
 */
export function refuseRemoval(facts: RemovalFacts): void {
  const { isAdministrator, otherAdministrators, isEvidence } = facts;
  if (isEvidence) throw new DomainError('privacy.removal.evidence');
  if (isAdministrator && otherAdministrators === 0) {
    throw new DomainError('privacy.removal.last-administrator');
  }
}
