import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  type MergeProposalList,
  mergeProposalRefusal,
  type MergeProposalRefusal,
  mergeProposalsQuery,
  type MergeProposalsQuery,
  type MergeProposalView,
} from '@zorgpaden/domain/merge-proposals/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { MergeProposalQueries } from './merge-proposal.queries.js';
import { AnswerProposal } from './use-cases/answer-proposal.js';

/** What coalitions propose to merge, for who decides. Merging the two is what accepts it. */
@Controller('merge-proposals')
export class OpenProposalsController {
  constructor(
    private readonly queries: MergeProposalQueries,
    private readonly answer: AnswerProposal,
  ) {}

  @Permits('merge-proposal', 'decide')
  @Get()
  list(
    @Ctx() ctx: UserContext,
    @Query({ schema: mergeProposalsQuery }) query: MergeProposalsQuery,
  ): Promise<MergeProposalList> {
    return this.queries.open(ctx, query);
  }

  @Permits('merge-proposal', 'decide')
  @Post(':id/refusal')
  @HttpCode(200)
  refuse(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) proposalId: string,
    @Body({ schema: mergeProposalRefusal }) { reason }: MergeProposalRefusal,
  ): Promise<MergeProposalView> {
    return this.answer.decline(ctx, proposalId, reason);
  }
}
