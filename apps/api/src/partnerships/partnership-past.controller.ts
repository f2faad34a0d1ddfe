import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import {
  partnershipStatus,
  partnershipStatusCorrection,
  type PartnershipStatusCorrection,
  partnershipStatusWithdrawal,
  type PartnershipView,
} from '@zorgpaden/domain/partnerships/contract';
import type { PartnershipStatus } from '@zorgpaden/domain/partnerships';
import type { PartnershipWork } from '@zorgpaden/domain/partnerships/work.contract';
import { id, peildatumQuery } from '@zorgpaden/domain/shared/contract';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { IfMatchVersion, tagged } from '../platform/http/preconditions.js';
import { PartnershipWorkQueries } from './partnership-work.queries.js';
import { CorrectPartnershipStatus } from './use-cases/correct-partnership-status.js';
import { WithdrawPartnershipStatus } from './use-cases/withdraw-partnership-status.js';

/** How the past of a partnership is put right; and what the partner does with the others. */
@Controller('coalitions/:coalitionId/partnerships/:id')
export class PartnershipPastController {
  constructor(
    private readonly work: PartnershipWorkQueries,
    private readonly correctStatus: CorrectPartnershipStatus,
    private readonly withdrawStatus: WithdrawPartnershipStatus,
  ) {}

  @Permits('partnership', 'list')
  @Get('work')
  show(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) partnershipId: string,
    @Query({ schema: peildatumQuery }) asked: z.infer<typeof peildatumQuery>,
  ): Promise<PartnershipWork> {
    return this.work.one(ctx, coalitionId, partnershipId, asked);
  }

  @Permits('partnership', 'correct-past')
  @Post('statuses/:status/corrections')
  async correct(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) partnershipId: string,
    @Param('status', { schema: partnershipStatus }) status: PartnershipStatus,
    @IfMatchVersion() version: number,
    @Body({ schema: partnershipStatusCorrection }) body: PartnershipStatusCorrection,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnershipView> {
    const seen = { coalitionId, id: partnershipId, version };
    return tagged(reply, await this.correctStatus.execute(ctx, seen, status, body));
  }

  @Permits('partnership', 'correct-past')
  @Post('statuses/:status/withdrawal')
  @HttpCode(200)
  async withdraw(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) partnershipId: string,
    @Param('status', { schema: partnershipStatus }) status: PartnershipStatus,
    @IfMatchVersion() version: number,
    @Body({ schema: partnershipStatusWithdrawal })
    { reason }: z.infer<typeof partnershipStatusWithdrawal>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnershipView> {
    const seen = { coalitionId, id: partnershipId, version };
    return tagged(reply, await this.withdrawStatus.execute(ctx, seen, status, reason));
  }
}
