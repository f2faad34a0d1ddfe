import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import {
  actionPlanContent,
  newActionProgress,
  newMeasurement,
  type ActionPlanContent,
  type ActionPlanView,
} from '@zorgpaden/domain/action-plans/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { Restoration } from '@zorgpaden/domain/shared/restoration.contract';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { IdempotencyKey, IfMatchVersion, tagged } from '../platform/http/preconditions.js';
import { ActionPlanQueries } from './action-plan.queries.js';
import { ChangeActionPlan } from './use-cases/change-action-plan.js';
import { CreateActionPlan } from './use-cases/create-action-plan.js';
import { DeleteActionPlan } from './use-cases/delete-action-plan.js';
import { MeasureGoal } from './use-cases/measure-goal.js';
import { ReportProgress } from './use-cases/report-progress.js';
import { RestoreActionPlan } from './use-cases/restore-action-plan.js';

@Controller('coalitions/:coalitionId/action-plans')
export class ActionPlansController {
  constructor(
    private readonly queries: ActionPlanQueries,
    private readonly createPlan: CreateActionPlan,
    private readonly changePlan: ChangeActionPlan,
    private readonly deletePlan: DeleteActionPlan,
    private readonly restorePlan: RestoreActionPlan,
    private readonly reportProgress: ReportProgress,
    private readonly measureGoal: MeasureGoal,
  ) {}

  @Permits('action-plan', 'read')
  @Get()
  list(@Ctx() ctx: UserContext, @Param('coalitionId', { schema: id }) coalitionId: string) {
    return this.queries.list(ctx, coalitionId);
  }

  @Permits('action-plan', 'read')
  @Get(':id')
  async show(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) planId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActionPlanView> {
    return tagged(reply, await this.queries.one(ctx, coalitionId, planId));
  }

  @Permits('action-plan', 'create')
  @Post()
  async create(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @IdempotencyKey() idempotencyKey: string | undefined,
    @Body({ schema: actionPlanContent }) content: ActionPlanContent,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActionPlanView> {
    const view = await this.createPlan.execute(ctx, coalitionId, content, idempotencyKey);
    reply.header('Location', `/api/v1/coalitions/${coalitionId}/action-plans/${view.id}`);
    return tagged(reply, view);
  }

  @Permits('action-plan', 'change')
  @Put(':id')
  async change(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) planId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: actionPlanContent }) content: ActionPlanContent,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActionPlanView> {
    const seen = { coalitionId, id: planId, version };
    return tagged(reply, await this.changePlan.execute(ctx, seen, content));
  }

  @Permits('action-plan', 'delete')
  @Delete(':id')
  @HttpCode(204)
  delete(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) planId: string,
    @IfMatchVersion() version: number,
  ): Promise<void> {
    return this.deletePlan.execute(ctx, { coalitionId, id: planId, version });
  }

  @Permits('action-plan', 'restore')
  @Get(':id/restoration')
  restoration(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) planId: string,
  ): Promise<Restoration> {
    return this.queries.restoration(ctx, coalitionId, planId);
  }

  @Permits('action-plan', 'restore')
  @Post(':id/restoration')
  async restore(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) planId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActionPlanView> {
    return tagged(reply, await this.restorePlan.execute(ctx, coalitionId, planId));
  }

  @Permits('action-plan', 'report-progress')
  @Post(':id/actions/:actionId/progress')
  async report(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) planId: string,
    @Param('actionId', { schema: id }) actionId: string,
    @IdempotencyKey() idempotencyKey: string | undefined,
    @Body({ schema: newActionProgress }) body: z.infer<typeof newActionProgress>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActionPlanView> {
    const given = { coalitionId, planId, actionId, ...body };
    return tagged(reply, await this.reportProgress.execute(ctx, given, idempotencyKey));
  }

  @Permits('action-plan', 'measure')
  @Post(':id/goals/:goalId/measurements')
  async measure(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) planId: string,
    @Param('goalId', { schema: id }) goalId: string,
    @IdempotencyKey() idempotencyKey: string | undefined,
    @Body({ schema: newMeasurement }) body: z.infer<typeof newMeasurement>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActionPlanView> {
    const given = { coalitionId, planId, goalId, ...body };
    return tagged(reply, await this.measureGoal.execute(ctx, given, idempotencyKey));
  }
}
