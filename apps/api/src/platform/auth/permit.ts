import { DomainError } from '@zorgpaden/domain/shared';

/**
 * Refuses what a policy does not allow. What somebody may not see does not exist for them (404); what
 * they see and may not do is forbidden (403).
 *
 * @throws DomainError `request.not-found`, `request.forbidden`
 */
export function permit(allowed: { readonly toSee: boolean; readonly toDo: boolean }): void {
  if (!allowed.toSee) throw new DomainError('request.not-found');
  if (!allowed.toDo) throw new DomainError('request.forbidden');
}
