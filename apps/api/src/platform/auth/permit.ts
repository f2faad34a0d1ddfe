import { type Act, refusalOf } from '@zorgpaden/domain/permissions';
import { type Actor, DomainError, type Thing } from '@zorgpaden/domain/shared';

/** What is refused without saying so. Who keeps watch is told (`permission.hidden`). */
export class HiddenRefusal extends DomainError {
  constructor() {
    super('request.not-found');
  }
}

/**
 * Refuses what the policy does not allow, and says why. What somebody may not see does not exist for
 * them (404); what they see and may not do is forbidden (403).
 *
 * @throws DomainError `request.not-found`, `permission.…`
 */
export function permit(actor: Actor, act: Act, thing: Thing = {}): void {
  const refusal = refusalOf(actor, act, thing);
  if (refusal === null) return;
  throw refusal.seen ? new DomainError(refusal.code, refusal.params) : new HiddenRefusal();
}
