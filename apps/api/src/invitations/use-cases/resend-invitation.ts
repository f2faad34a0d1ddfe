import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { record, Trail } from '../../platform/audit/trail.js';
import type { UserContext } from '../../platform/http/context.js';
import { InvitationRepository } from '../invitation.repository.js';
import { permitOnOffer, permitToSeeOffers } from '../permit-on-offer.js';
import { Offers } from '../offers.js';

/** Sends an invitation again, with a new link; the old one ends. */
@Injectable()
export class ResendInvitation {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly offers: Offers,
    private readonly trail: Trail,
  ) {}

  /**
   * @param coalitionId whose it is, or `null` of one that is for no coalition
   * @throws DomainError `request.not-found` when it was taken or withdrawn
   */
  async execute(ctx: UserContext, coalitionId: string | null, id: string): Promise<void> {
    permitToSeeOffers(ctx.user, coalitionId);
    await this.trail.write(ctx, async (write) => {
      const invitation = await this.invitations.lock(write, id, { coalitionId });
      if (invitation === undefined) throw new DomainError('request.not-found');
      permitOnOffer(ctx.user, invitation);
      await this.offers.send(write, invitation);
      await record(write, {
        action: 'send-again',
        subjectType: 'invitation',
        subjectId: id,
        coalitionId,
      });
    });
  }
}
