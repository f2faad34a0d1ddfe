import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  type JointProposalList,
  jointProposalsQuery,
  type JointProposalView,
  type NewJointProposal,
  newJointProposal,
} from '@zorgpaden/domain/regional-coalitions/proposal.contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { JointProposalQueries } from './joint-proposals.queries.js';
import { ProposeToMembers } from './use-cases/propose-to-members.js';

/** What a region proposes to all of its local coalitions at once. */
@Controller('coalitions/:coalitionId/joint-proposals')
export class JointProposalsController {
  constructor(
    private readonly queries: JointProposalQueries,
    private readonly proposeToMembers: ProposeToMembers,
  ) {}

  @Permits('regional-coalition', 'read-proposals')
  @Get()
  list(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Query({ schema: jointProposalsQuery }) query: z.infer<typeof jointProposalsQuery>,
  ): Promise<JointProposalList> {
    return this.queries.list(ctx, coalitionId, query);
  }

  @Permits('regional-coalition', 'propose')
  @Post()
  @HttpCode(200)
  propose(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Body({ schema: newJointProposal }) body: NewJointProposal,
  ): Promise<JointProposalView> {
    return this.proposeToMembers.execute(ctx, coalitionId, body);
  }
}
