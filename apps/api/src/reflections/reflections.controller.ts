import { Body, Controller, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import {
  type InvitablePartners,
  invitablePartnersQuery,
  type ReflectionList,
  reflectionPlan,
  type ReflectionPlan,
  reflectionsQuery,
  type ReflectionView,
} from '@zorgpaden/domain/reflections/contract';
import { id, peildatumQuery } from '@zorgpaden/domain/shared/contract';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { IdempotencyKey, IfMatchVersion, tagged } from '../platform/http/preconditions.js';
import { ReflectionViewQueries } from './reflection-view.queries.js';
import { ReflectionQueries } from './reflection.queries.js';
import { MoveReflection } from './use-cases/move-reflection.js';
import { PlanReflection } from './use-cases/plan-reflection.js';

/** The conversations of the partners of a coalition about their own cooperation. */
@Controller('coalitions/:coalitionId')
export class ReflectionsController {
  constructor(
    private readonly queries: ReflectionQueries,
    private readonly views: ReflectionViewQueries,
    private readonly planReflection: PlanReflection,
    private readonly moveReflection: MoveReflection,
  ) {}

  @Permits('reflection', 'read')
  @Get('reflections')
  list(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Query({ schema: reflectionsQuery }) query: z.infer<typeof reflectionsQuery>,
  ): Promise<ReflectionList> {
    return this.queries.list(ctx, coalitionId, query);
  }

  @Permits('reflection', 'plan')
  @Get('reflection-partners')
  invitable(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Query({ schema: invitablePartnersQuery }) { on }: z.infer<typeof invitablePartnersQuery>,
  ): Promise<InvitablePartners> {
    return this.queries.invitable(ctx, coalitionId, on);
  }

  @Permits('reflection', 'plan')
  @Post('reflections')
  async plan(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @IdempotencyKey() idempotencyKey: string | undefined,
    @Body({ schema: reflectionPlan }) body: ReflectionPlan,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReflectionView> {
    const planned = await this.planReflection.execute(ctx, coalitionId, body, idempotencyKey);
    reply.header('Location', `/api/v1/coalitions/${coalitionId}/reflections/${planned.id}`);
    return tagged(reply, await this.views.one(ctx, coalitionId, planned.id));
  }

  @Permits('reflection', 'read')
  @Get('reflections/:id')
  async show(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) reflectionId: string,
    @Query({ schema: peildatumQuery }) query: z.infer<typeof peildatumQuery>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReflectionView> {
    return tagged(reply, await this.views.one(ctx, coalitionId, reflectionId, query));
  }

  @Permits('reflection', 'move')
  @Put('reflections/:id')
  async move(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) reflectionId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: reflectionPlan }) body: ReflectionPlan,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReflectionView> {
    await this.moveReflection.execute(ctx, { coalitionId, id: reflectionId, version }, body);
    return tagged(reply, await this.views.one(ctx, coalitionId, reflectionId));
  }
}
