import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements/index.js';
import { JointProposalRepository } from './joint-proposal.repository.js';
import { JointProposalsController } from './joint-proposals.controller.js';
import { JointProposalQueries } from './joint-proposals.queries.js';
import { MemberStateQueries } from './member-states.queries.js';
import { PartnerTablesQueries } from './partner-tables.queries.js';
import { RegionalCoalitionsController } from './regional-coalitions.controller.js';
import { ProposeToMembers } from './use-cases/propose-to-members.js';

/** What a regional coalition sees of the local ones that take part in it, and proposes to them. */
@Module({
  imports: [AgreementsModule],
  controllers: [JointProposalsController, RegionalCoalitionsController],
  providers: [
    JointProposalQueries,
    JointProposalRepository,
    MemberStateQueries,
    PartnerTablesQueries,
    ProposeToMembers,
  ],
  exports: [ProposeToMembers],
})
export class RegionalCoalitionsModule {}
