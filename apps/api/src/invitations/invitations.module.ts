import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/index.js';
import { PasskeysModule } from '../passkeys/passkeys.module.js';
import { PeopleModule } from '../people/index.js';
import { CoalitionInvitationsController } from './coalition-invitations.controller.js';
import { HandoversController } from './handovers.controller.js';
import { InvitationQueries } from './invitation.queries.js';
import { InvitationRepository } from './invitation.repository.js';
import { InvitationsController } from './invitations.controller.js';
import { LeadOffers } from './lead-offers.js';
import { NewLead } from './new-lead.js';
import { Offers } from './offers.js';
import { Taking } from './taking.js';
import { AcceptInvitation } from './use-cases/accept-invitation.js';
import { AcceptWithPasskey } from './use-cases/accept-with-passkey.js';
import { Appoint } from './use-cases/appoint.js';
import { HandOver } from './use-cases/hand-over.js';
import { InviteWidely } from './use-cases/invite-widely.js';
import { Invite } from './use-cases/invite.js';
import { ResendInvitation } from './use-cases/resend-invitation.js';
import { WithdrawInvitation } from './use-cases/withdraw-invitation.js';
import { WideInvitationsController } from './wide-invitations.controller.js';

/** Roles that are offered by mail. */
@Module({
  imports: [CoalitionsModule, PasskeysModule, PeopleModule],
  controllers: [
    CoalitionInvitationsController,
    HandoversController,
    InvitationsController,
    WideInvitationsController,
  ],
  providers: [
    AcceptInvitation,
    AcceptWithPasskey,
    Appoint,
    HandOver,
    InvitationQueries,
    InvitationRepository,
    Invite,
    InviteWidely,
    LeadOffers,
    NewLead,
    Offers,
    ResendInvitation,
    Taking,
    WithdrawInvitation,
  ],
  exports: [Invite, Taking],
})
export class InvitationsModule {}
