import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  type CoalitionStatusList,
  leadsQuery,
  type StatusCorrection,
  statusCorrection,
  statusWithdrawal,
} from '@zorgpaden/domain/coalitions/coalition-history.contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { IfMatchVersion } from '../platform/http/preconditions.js';
import { CoalitionHistoryQueries } from './coalition-history.queries.js';
import { CorrectCoalitionStatus } from './use-cases/correct-coalition-status.js';
import { WithdrawCoalitionStatus } from './use-cases/withdraw-coalition-status.js';

/** What a coalition was and who led it, and how that is put right. */
@Controller('coalitions')
export class CoalitionHistoryController {
  constructor(
    private readonly history: CoalitionHistoryQueries,
    private readonly correctStatus: CorrectCoalitionStatus,
    private readonly withdrawStatus: WithdrawCoalitionStatus,
  ) {}

  @Permits('coalition', 'read-past')
  @Get(':id/statuses')
  statuses(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) coalitionId: string,
  ): Promise<CoalitionStatusList> {
    return this.history.statuses(ctx, coalitionId);
  }

  @Permits('coalition', 'correct-past')
  @Post(':coalitionId/statuses/:id/corrections')
  async correct(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) statusId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: statusCorrection }) body: StatusCorrection,
  ): Promise<CoalitionStatusList> {
    await this.correctStatus.execute(ctx, { coalitionId, id: statusId, version }, body);
    return this.history.statuses(ctx, coalitionId);
  }

  @Permits('coalition', 'correct-past')
  @Post(':coalitionId/statuses/:id/withdrawal')
  @HttpCode(200)
  async withdraw(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) statusId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: statusWithdrawal }) { reason }: z.infer<typeof statusWithdrawal>,
  ): Promise<CoalitionStatusList> {
    await this.withdrawStatus.execute(ctx, { coalitionId, id: statusId, version }, reason);
    return this.history.statuses(ctx, coalitionId);
  }

  @Permits('coalition', 'read-past')
  @Get(':id/leads')
  leads(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) coalitionId: string,
    @Query({ schema: leadsQuery }) query: z.infer<typeof leadsQuery>,
  ) {
    return this.history.leads(ctx, coalitionId, query);
  }
}
