import { Module } from '@nestjs/common';
import { InvitationsModule } from '../invitations/invitations.module.js';
import { SingleSignOnModule } from '../single-sign-on/single-sign-on.module.js';
import { AccessRequestQueries } from './access-request.queries.js';
import { AccessRequestRepository } from './access-request.repository.js';
import { AccessRequestThrottle } from './access-request-throttle.js';
import { AccessRequestsController } from './access-requests.controller.js';
import { CoalitionAccessRequestsController } from './coalition-access-requests.controller.js';
import { AskForAccess } from './use-cases/ask-for-access.js';
import { InviteWhoAsked } from './use-cases/invite-who-asked.js';
import { RefuseAccess } from './use-cases/refuse-access.js';

/** People whom an organisation vouches for and nobody invited. */
@Module({
  imports: [InvitationsModule, SingleSignOnModule],
  controllers: [AccessRequestsController, CoalitionAccessRequestsController],
  providers: [
    AccessRequestQueries,
    AccessRequestRepository,
    AccessRequestThrottle,
    AskForAccess,
    InviteWhoAsked,
    RefuseAccess,
  ],
})
export class AccessRequestsModule {}
