import { Injectable } from '@nestjs/common';
import { actOfOffer } from '@zorgpaden/domain/people';
import { DomainError } from '@zorgpaden/domain/shared';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { InvitationRepository } from '../invitation.repository.js';
import { Offers } from '../offers.js';

/** Sends an invitation again, with a new link; the old one ends. */
@Injectable()
export class ResendInvitation {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly offers: Offers,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `request.not-found` when it was taken or withdrawn */
  async execute(ctx: UserContext, coalitionId: string, id: string): Promise<void> {
    permit(ctx.user, ['people', 'list'], { coalitionId });
    await this.trail.write(ctx, async (write) => {
      const invitation = await this.invitations.lock(write, id, coalitionId);
      if (invitation === undefined) throw new DomainError('request.not-found');
      const { invitedBy, offered } = invitation;
      const offer = { coalitionId, role: offered.role, invitedBy };
      permit(ctx.user, ['people', actOfOffer(ctx.user, offer)], offer);
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
