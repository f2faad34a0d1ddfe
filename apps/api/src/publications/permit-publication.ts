import type { PublicationAction } from '@zorgpaden/domain/publications';
import { permit } from '../platform/auth/permit.js';
import type { UserContext } from '../platform/http/context.js';

/**
 * Refuses what this user may not do with the publications of a coalition.
 *
 * @throws DomainError `request.not-found`, `permission.…`
 */
export function permitPublication(
  { user }: UserContext,
  action: PublicationAction,
  coalitionId: string,
): void {
  permit(user, ['publication', action], { coalitionId });
}
