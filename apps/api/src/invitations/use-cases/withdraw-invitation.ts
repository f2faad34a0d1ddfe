import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { record, Trail } from '../../platform/audit/trail.js';
import type { UserContext } from '../../platform/http/context.js';
import { Links } from '../../platform/links/index.js';
import { invitationLink } from '../invitation-link.js';
import { InvitationRepository } from '../invitation.repository.js';
import { permitOnOffer, permitToSeeOffers } from '../permit-on-offer.js';

/** Takes an offer back: its link ends, and the address is forgotten. */
@Injectable()
export class WithdrawInvitation {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly links: Links,
    private readonly trail: Trail,
  ) {}

  /**
   * @param coalitionId whose it is, or `null` of one that is for no coalition
   * @throws DomainError `request.not-found` when it was taken or withdrawn before
   */
  async execute(ctx: UserContext, coalitionId: string | null, id: string): Promise<void> {
    permitToSeeOffers(ctx.user, coalitionId);
    await this.trail.write(ctx, async (write) => {
      const invitation = await this.invitations.lock(write, id, { coalitionId });
      if (invitation === undefined) throw new DomainError('request.not-found');
      permitOnOffer(ctx.user, invitation);
      await this.links.endAll(write, invitationLink, id);
      await this.invitations.withdraw(write, id, ctx.user.id);
      await record(write, {
        action: 'withdraw',
        subjectType: 'invitation',
        subjectId: id,
        coalitionId,
      });
    });
  }
}
