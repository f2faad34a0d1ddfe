import {
  canBeHeldFor,
  DomainError,
  type Role,
  roleFor,
  type RoleName,
  roleNames,
  type Scope,
} from '../shared/index.js';

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

/** What a role that is not for one coalition can be held for. */
export type WideScope = Extract<Scope, { readonly kind: 'municipality' | 'region' | 'nation' }>;

/**
 * The role that is offered to somebody for a municipality, a region or the whole country.
 *
 * @throws DomainError `request.invalid` when rule 12 knows no such role for that
 */
export function wideRole(role: RoleName, scope: WideScope): Role {
  return roleFor(role, scope) ?? refuse('/scope', 'invitation.scope-elsewhere');
}

/** The roles that can be held for something else than a coalition or an organisation. */
export const wideRoles: readonly RoleName[] = roleNames.filter(
  (role) => wideScopesOf(role).length > 0,
);

/** For what such a role can be held. */
export function wideScopesOf(role: RoleName): WideScope['kind'][] {
  return (['municipality', 'region', 'nation'] as const).filter((kind) => canBeHeldFor(role, kind));
}

function refuse(pointer: string, code: string): never {
  throw new DomainError('request.invalid', {}, [{ pointer, code }]);
}
