import type { ContactRouteAction } from '@zorgpaden/domain/contact-routes';
import { permit } from '../platform/auth/permit.js';
import type { UserContext } from '../platform/http/context.js';

/**
 * Refuses what this user may not do with the routes of a coalition.
 *
 * @throws DomainError `request.not-found`, `permission.…`
 */
export function permitWork(
  { user }: UserContext,
  action: ContactRouteAction,
  coalitionId: string,
): void {
  permit(user, ['contact-route', action], { coalitionId });
}
