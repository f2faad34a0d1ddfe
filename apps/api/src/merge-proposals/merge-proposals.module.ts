import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { AcceptedProposals } from './accepted-proposals.js';
import { MergeProposalQueries } from './merge-proposal.queries.js';
import { MergeProposalRepository } from './merge-proposal.repository.js';
import { MergeProposalsController } from './merge-proposals.controller.js';
import { OpenProposalsController } from './open-proposals.controller.js';
import { AnswerProposal } from './use-cases/answer-proposal.js';
import { ProposeMerge } from './use-cases/propose-merge.js';

/** Coalitions tell which organisations are one, and hear what became of it. */
@Module({
  imports: [CoalitionsModule, OrganisationsModule],
  controllers: [MergeProposalsController, OpenProposalsController],
  providers: [
    AcceptedProposals,
    AnswerProposal,
    MergeProposalQueries,
    MergeProposalRepository,
    ProposeMerge,
  ],
  exports: [AcceptedProposals],
})
export class MergeProposalsModule {}
