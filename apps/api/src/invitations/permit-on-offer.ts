import { actOfOffer } from '@zorgpaden/domain/people';
import type { Actor } from '@zorgpaden/domain/shared';
import { permit } from '../platform/auth/permit.js';
import type { Invitation } from './invitation.repository.js';

/** Before an offer is looked for: whose offers somebody may know of at all. */
export function permitToSeeOffers(actor: Actor, coalitionId: string | null): void {
  if (coalitionId === null) permit(actor, ['people', 'invite-widely']);
  else permit(actor, ['people', 'list'], { coalitionId });
}

/** Sending an offer again or taking it back takes what it takes to make it. */
export function permitOnOffer(actor: Actor, { coalitionId, offered, invitedBy }: Invitation): void {
  const offer = { coalitionId, role: offered.role, invitedBy };
  if (coalitionId === null) permit(actor, ['people', 'invite-widely'], offer);
  else permit(actor, ['people', actOfOffer(actor, offer)], offer);
}
