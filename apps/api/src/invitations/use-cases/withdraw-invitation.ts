import { Injectable } from '@nestjs/common';
import { actOfOffer } from '@zorgpaden/domain/people';
import { DomainError } from '@zorgpaden/domain/shared';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { Links } from '../../platform/links/index.js';
import { invitationLink } from '../invitation-link.js';
import { InvitationRepository } from '../invitation.repository.js';

/** Takes an offer back: its link ends, and the address is forgotten. */
@Injectable()
export class WithdrawInvitation {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly links: Links,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `request.not-found` when it was taken or withdrawn before */
  async execute(ctx: UserContext, coalitionId: string, id: string): Promise<void> {
    permit(ctx.user, ['people', 'list'], { coalitionId });
    await this.trail.write(ctx, async (write) => {
      const invitation = await this.invitations.lock(write, id, coalitionId);
      if (invitation === undefined) throw new DomainError('request.not-found');
      const { invitedBy, offered } = invitation;
      const offer = { coalitionId, role: offered.role, invitedBy };
      permit(ctx.user, ['people', actOfOffer(ctx.user, offer)], offer);
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
