import { Module } from '@nestjs/common';
import { MunicipalitiesModule } from '../municipalities/index.js';
import { CoalitionAnswers } from './coalition-answers.js';
import { CoalitionHistoryController } from './coalition-history.controller.js';
import { CoalitionHistoryQueries } from './coalition-history.queries.js';
import { CoalitionStatusRepository } from './coalition-status.repository.js';
import { CoalitionQueries } from './coalition.queries.js';
import { CoalitionRepository } from './coalition.repository.js';
import { CoalitionsController } from './coalitions.controller.js';
import { MembershipQueries } from './membership.queries.js';
import { MembershipRepository } from './membership.repository.js';
import { MembershipsController } from './memberships.controller.js';
import { ChangeCoalition } from './use-cases/change-coalition.js';
import { CorrectCoalitionStatus } from './use-cases/correct-coalition-status.js';
import { CreateCoalition } from './use-cases/create-coalition.js';
import { DeleteCoalition } from './use-cases/delete-coalition.js';
import { AcceptMembership } from './use-cases/accept-membership.js';
import { EndMembership } from './use-cases/end-membership.js';
import { JoinCoalition } from './use-cases/join-coalition.js';
import { RestoreCoalition } from './use-cases/restore-coalition.js';
import { StateCoalitionPrivacy } from './use-cases/state-coalition-privacy.js';
import { StateCoalitionStatus } from './use-cases/state-coalition-status.js';
import { WithdrawCoalitionStatus } from './use-cases/withdraw-coalition-status.js';

/** Who works together, and where. */
@Module({
  imports: [MunicipalitiesModule],
  controllers: [CoalitionsController, CoalitionHistoryController, MembershipsController],
  providers: [
    ChangeCoalition,
    CoalitionAnswers,
    CoalitionHistoryQueries,
    CoalitionQueries,
    CoalitionRepository,
    CoalitionStatusRepository,
    CorrectCoalitionStatus,
    CreateCoalition,
    DeleteCoalition,
    AcceptMembership,
    EndMembership,
    JoinCoalition,
    MembershipQueries,
    MembershipRepository,
    RestoreCoalition,
    StateCoalitionPrivacy,
    StateCoalitionStatus,
    WithdrawCoalitionStatus,
  ],
  exports: [
    CoalitionQueries,
    CoalitionRepository,
    CreateCoalition,
    JoinCoalition,
    StateCoalitionStatus,
  ],
})
export class CoalitionsModule {}
