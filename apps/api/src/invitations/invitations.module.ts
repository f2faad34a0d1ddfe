import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/index.js';
import { CoalitionInvitationsController } from './coalition-invitations.controller.js';
import { InvitationQueries } from './invitation.queries.js';
import { InvitationRepository } from './invitation.repository.js';
import { InvitationsController } from './invitations.controller.js';
import { Offers } from './offers.js';
import { AcceptInvitation } from './use-cases/accept-invitation.js';
import { Invite } from './use-cases/invite.js';
import { ResendInvitation } from './use-cases/resend-invitation.js';
import { WithdrawInvitation } from './use-cases/withdraw-invitation.js';

/** Roles that are offered by mail. */
@Module({
  imports: [CoalitionsModule],
  controllers: [CoalitionInvitationsController, InvitationsController],
  providers: [
    AcceptInvitation,
    InvitationQueries,
    InvitationRepository,
    Invite,
    Offers,
    ResendInvitation,
    WithdrawInvitation,
  ],
})
export class InvitationsModule {}
