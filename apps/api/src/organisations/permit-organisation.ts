import { type OrganisationAction, organisationPolicy } from '@zorgpaden/domain/organisations';
import { permit } from '../platform/auth/permit.js';
import type { UserContext } from '../platform/http/context.js';

/**
 * Refuses what this user may not do with an organisation: it is the user's own, or that of a coalition in
 * which it is known.
 *
 * @throws DomainError `request.not-found`, `permission.…`
 */
export function permitOrganisation(
  { user }: UserContext,
  action: OrganisationAction,
  organisationId: string,
  coalitionIds: readonly string[],
): void {
  const through = coalitionIds.find((coalitionId) =>
    organisationPolicy.may(user, action, { organisationId, coalitionId }),
  );
  permit(user, ['organisation', action], { organisationId, coalitionId: through });
}
