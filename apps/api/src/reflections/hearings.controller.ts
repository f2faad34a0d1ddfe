import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  hearingWithdrawal,
  reflectionHearing,
  reflectionPreparation,
  type ReflectionPreparation,
  type ReflectionView,
} from '@zorgpaden/domain/reflections/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { ReflectionViewQueries } from './reflection-view.queries.js';
import { HearPartner } from './use-cases/hear-partner.js';
import { PrepareReflection } from './use-cases/prepare-reflection.js';
import { WithdrawHearing } from './use-cases/withdraw-hearing.js';

/** What partners say of a reflection, beforehand and apart. */
@Controller('coalitions/:coalitionId/reflections/:id')
export class HearingsController {
  constructor(
    private readonly views: ReflectionViewQueries,
    private readonly hearPartner: HearPartner,
    private readonly withdrawHearing: WithdrawHearing,
    private readonly prepareReflection: PrepareReflection,
  ) {}

  @Permits('reflection', 'hear')
  @Post('hearings')
  async hear(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) reflectionId: string,
    @Body({ schema: reflectionHearing }) body: z.infer<typeof reflectionHearing>,
  ): Promise<ReflectionView> {
    await this.hearPartner.execute(ctx, { coalitionId, id: reflectionId }, body);
    return this.views.one(ctx, coalitionId, reflectionId);
  }

  @Permits('reflection', 'hear')
  @Post('hearings/:organisationId/withdrawal')
  async withdraw(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) reflectionId: string,
    @Param('organisationId', { schema: id }) organisationId: string,
    @Body({ schema: hearingWithdrawal }) { reason }: z.infer<typeof hearingWithdrawal>,
  ): Promise<ReflectionView> {
    const reflection = { coalitionId, id: reflectionId };
    await this.withdrawHearing.execute(ctx, reflection, organisationId, reason);
    return this.views.one(ctx, coalitionId, reflectionId);
  }

  @Permits('reflection', 'prepare')
  @Put('preparations/:organisationId')
  @HttpCode(204)
  prepare(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) reflectionId: string,
    @Param('organisationId', { schema: id }) organisationId: string,
    @Body({ schema: reflectionPreparation }) body: ReflectionPreparation,
  ): Promise<void> {
    const reflection = { coalitionId, id: reflectionId };
    return this.prepareReflection.execute(ctx, reflection, organisationId, body);
  }
}
