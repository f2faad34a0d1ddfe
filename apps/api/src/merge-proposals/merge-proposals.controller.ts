import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  type MergeProposalList,
  mergeProposalsQuery,
  type MergeProposalsQuery,
  type MergeProposalView,
  newMergeProposal,
  type NewMergeProposal,
} from '@zorgpaden/domain/merge-proposals/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { IdempotencyKey } from '../platform/http/preconditions.js';
import { MergeProposalQueries } from './merge-proposal.queries.js';
import { AnswerProposal } from './use-cases/answer-proposal.js';
import { ProposeMerge } from './use-cases/propose-merge.js';

/** Organisations that are one, as a coalition says. */
@Controller('coalitions/:coalitionId/merge-proposals')
export class MergeProposalsController {
  constructor(
    private readonly queries: MergeProposalQueries,
    private readonly proposeMerge: ProposeMerge,
    private readonly answer: AnswerProposal,
  ) {}

  @Permits('merge-proposal', 'list')
  @Get()
  list(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Query({ schema: mergeProposalsQuery }) query: MergeProposalsQuery,
  ): Promise<MergeProposalList> {
    return this.queries.ofCoalition(ctx, coalitionId, query);
  }

  @Permits('merge-proposal', 'propose')
  @Post()
  propose(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: newMergeProposal }) body: NewMergeProposal,
  ): Promise<MergeProposalView> {
    return this.proposeMerge.execute(ctx, coalitionId, body, key);
  }

  @Permits('merge-proposal', 'withdraw')
  @Post(':id/withdrawal')
  @HttpCode(200)
  withdraw(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) proposalId: string,
  ): Promise<MergeProposalView> {
    return this.answer.withdraw(ctx, coalitionId, proposalId);
  }
}
