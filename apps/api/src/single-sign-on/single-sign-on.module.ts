import { Module } from '@nestjs/common';
import { InvitationsModule } from '../invitations/invitations.module.js';
import { Answers } from './answers.js';
import { Attempts } from './attempts.js';
import { ClaimedRoles } from './claimed-roles.js';
import { Connections } from './connections.js';
import { Departures } from './departures.js';
import { IdentitiesController } from './identities.controller.js';
import { Identities } from './identities.js';
import { IdentityQueries } from './identity.queries.js';
import { Joining } from './joining.js';
import { Providers } from './providers.js';
import { SignOnThrottle } from './sign-on-throttle.js';
import { SingleSignOnController } from './single-sign-on.controller.js';
import { Tickets } from './tickets.js';
import { Arrive } from './use-cases/arrive.js';
import { BeginSignOn } from './use-cases/begin-sign-on.js';
import { Connect } from './use-cases/connect.js';
import { Disconnect } from './use-cases/disconnect.js';

/** Signing in through another organisation, by OpenID Connect. */
@Module({
  imports: [InvitationsModule],
  controllers: [SingleSignOnController, IdentitiesController],
  providers: [
    Answers,
    Arrive,
    Attempts,
    BeginSignOn,
    ClaimedRoles,
    Connect,
    Connections,
    Departures,
    Disconnect,
    Identities,
    IdentityQueries,
    Joining,
    Providers,
    SignOnThrottle,
    Tickets,
  ],
  exports: [Tickets],
})
export class SingleSignOnModule {}
