import { DomainError, type Role, type RoleName } from '../shared/index.js';

/** How long the link of an invitation works. */
export const invitationDays = 7;

/** What became of an invitation; each with when. */
export interface InvitationFate {
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly withdrawnAt: Date | null;
}
export type InvitationState = 'open' | 'expired' | 'accepted' | 'withdrawn';

export function invitationState(
  { expiresAt, acceptedAt, withdrawnAt }: InvitationFate,
  now: Date,
): InvitationState {
  if (acceptedAt !== null) return 'accepted';
  if (withdrawnAt !== null) return 'withdrawn';
  return expiresAt.getTime() > now.getTime() ? 'open' : 'expired';
}

/**
 * The role that is offered to somebody of a coalition. Of a partner it is for its organisation, of
 * everybody else for the coalition itself.
 *
 * @throws DomainError `request.invalid` with the field
 */
export function offeredRole(
  role: RoleName,
  coalitionId: string,
  organisationId: string | null,
): Role {
  switch (role) {
    case 'partner':
      if (organisationId === null) refuse('/organisationId', 'field.required');
      return { role, scope: { kind: 'organisation', id: organisationId } };
    case 'administrator':
      return refuse('/role', 'invitation.role-not-here');
    default:
      if (organisationId !== null) refuse('/organisationId', 'invitation.partners-only');
      return { role, scope: { kind: 'coalition', id: coalitionId } };
  }
}

function refuse(pointer: string, code: string): never {
  throw new DomainError('request.invalid', {}, [{ pointer, code }]);
}
