import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  Res,
} from '@nestjs/common';
import {
  followUpContent,
  type FollowUpContent,
  type FollowUpList,
  followUpsQuery,
  type FollowUpsQuery,
  type FollowUpView,
  newFollowUp,
  type NewFollowUp,
  newFollowUpStep,
} from '@zorgpaden/domain/follow-ups/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { IdempotencyKey, IfMatchVersion, tagged } from '../platform/http/preconditions.js';
import { FollowUpQueries } from './follow-up.queries.js';
import { AddFollowUp } from './use-cases/add-follow-up.js';
import { ChangeFollowUp } from './use-cases/change-follow-up.js';
import { DeleteFollowUp } from './use-cases/delete-follow-up.js';
import { RestoreFollowUp } from './use-cases/restore-follow-up.js';
import { StateOutcome } from './use-cases/state-outcome.js';

/** What was promised in a coalition, and what came of it. */
@Controller('coalitions/:coalitionId/follow-ups')
export class FollowUpsController {
  constructor(
    private readonly queries: FollowUpQueries,
    private readonly addFollowUp: AddFollowUp,
    private readonly changeFollowUp: ChangeFollowUp,
    private readonly stateOutcome: StateOutcome,
    private readonly deleteFollowUp: DeleteFollowUp,
    private readonly restoreFollowUp: RestoreFollowUp,
  ) {}

  @Permits('follow-up', 'read')
  @Get()
  list(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Query({ schema: followUpsQuery }) query: FollowUpsQuery,
  ): Promise<FollowUpList> {
    return this.queries.list(ctx, coalitionId, query);
  }

  @Permits('follow-up', 'add')
  @Post()
  async add(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @IdempotencyKey() idempotencyKey: string | undefined,
    @Body({ schema: newFollowUp }) body: NewFollowUp,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FollowUpView> {
    const view = await this.addFollowUp.execute(ctx, coalitionId, body, idempotencyKey);
    reply.header('Location', `/api/v1/coalitions/${coalitionId}/follow-ups/${view.id}`);
    return tagged(reply, view);
  }

  @Permits('follow-up', 'change')
  @Put(':id')
  async change(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) followUpId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: followUpContent }) body: FollowUpContent,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FollowUpView> {
    const seen = { coalitionId, id: followUpId, version };
    return tagged(reply, await this.changeFollowUp.execute(ctx, seen, body));
  }

  @Permits('follow-up', 'delete')
  @Delete(':id')
  @HttpCode(204)
  delete(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) followUpId: string,
    @IfMatchVersion() version: number,
  ): Promise<void> {
    return this.deleteFollowUp.execute(ctx, { coalitionId, id: followUpId, version });
  }

  @Permits('follow-up', 'restore')
  @Post(':id/restoration')
  async restore(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) followUpId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FollowUpView> {
    return tagged(reply, await this.restoreFollowUp.execute(ctx, coalitionId, followUpId));
  }

  @Permits('follow-up', 'state-outcome')
  @Post(':id/steps')
  async step(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) followUpId: string,
    @Body({ schema: newFollowUpStep }) body: z.infer<typeof newFollowUpStep>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FollowUpView> {
    return tagged(reply, await this.stateOutcome.execute(ctx, coalitionId, followUpId, body));
  }
}
