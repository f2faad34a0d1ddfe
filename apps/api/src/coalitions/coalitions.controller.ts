import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Put,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import {
  coalitionChange,
  coalitionPrivacy,
  coalitionsQuery,
  newCoalition,
  newCoalitionStatus,
  type CoalitionView,
} from '@zorgpaden/domain/coalitions/contract';
import { id, peildatumQuery } from '@zorgpaden/domain/shared/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Permits, Public } from '../platform/auth/permission.js';
import { PublicAnswers } from '../platform/cache/index.js';
import { Ctx, type Context, type UserContext } from '../platform/http/context.js';
import { IdempotencyKey, IfMatchVersion, tagged } from '../platform/http/preconditions.js';
import { CoalitionAnswers } from './coalition-answers.js';
import { CoalitionQueries } from './coalition.queries.js';
import { ChangeCoalition } from './use-cases/change-coalition.js';
import { CreateCoalition } from './use-cases/create-coalition.js';
import { DeleteCoalition } from './use-cases/delete-coalition.js';
import { RestoreCoalition } from './use-cases/restore-coalition.js';
import { StateCoalitionPrivacy } from './use-cases/state-coalition-privacy.js';
import { StateCoalitionStatus } from './use-cases/state-coalition-status.js';

@Controller('coalitions')
export class CoalitionsController {
  constructor(
    private readonly answers: PublicAnswers,
    private readonly questions: CoalitionAnswers,
    private readonly queries: CoalitionQueries,
    private readonly createCoalition: CreateCoalition,
    private readonly changeCoalition: ChangeCoalition,
    private readonly deleteCoalition: DeleteCoalition,
    private readonly restoreCoalition: RestoreCoalition,
    private readonly statePrivacy: StateCoalitionPrivacy,
    private readonly stateStatus: StateCoalitionStatus,
  ) {}

  @Public()
  @Get()
  list(
    @Query({ schema: coalitionsQuery }) query: z.infer<typeof coalitionsQuery>,
    @Ctx() ctx: Context,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return this.answers.send(request, reply, this.questions.list(query, ctx.language));
  }

  @Public()
  @Get(':id')
  show(
    @Param('id', { schema: id }) coalitionId: string,
    @Query({ schema: peildatumQuery }) query: z.infer<typeof peildatumQuery>,
    @Ctx() ctx: Context,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const question = this.questions.one(coalitionId, query, ctx.language);
    return this.answers.send(request, reply, question);
  }

  @Permits('coalition', 'create')
  @Post()
  async create(
    @Ctx() ctx: UserContext,
    @IdempotencyKey() idempotencyKey: string | undefined,
    @Body({ schema: newCoalition }) body: z.infer<typeof newCoalition>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CoalitionView> {
    const id = await this.createCoalition.execute(ctx, body, { idempotencyKey });
    reply.header('Location', `/api/v1/coalitions/${id}`);
    return tagged(reply, await this.queries.one(ctx, id));
  }

  @Permits('coalition', 'change')
  @Patch(':id')
  async change(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) coalitionId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: coalitionChange }) body: z.infer<typeof coalitionChange>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CoalitionView> {
    await this.changeCoalition.execute(ctx, coalitionId, version, body);
    return tagged(reply, await this.queries.one(ctx, coalitionId));
  }

  @Permits('coalition', 'delete')
  @Delete(':id')
  @HttpCode(204)
  delete(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) coalitionId: string,
    @IfMatchVersion() version: number,
  ): Promise<void> {
    return this.deleteCoalition.execute(ctx, coalitionId, version);
  }

  @Permits('coalition', 'restore')
  @Post(':id/restoration')
  async restore(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) coalitionId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CoalitionView> {
    await this.restoreCoalition.execute(ctx, coalitionId);
    return tagged(reply, await this.queries.one(ctx, coalitionId));
  }

  @Permits('coalition', 'state-privacy')
  @Put(':id/privacy')
  async nameController(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) coalitionId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: coalitionPrivacy }) body: z.infer<typeof coalitionPrivacy>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CoalitionView> {
    await this.statePrivacy.execute(ctx, coalitionId, version, body);
    return tagged(reply, await this.queries.one(ctx, coalitionId));
  }

  @Permits('coalition', 'state-status')
  @Post(':id/statuses')
  async state(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) coalitionId: string,
    @Body({ schema: newCoalitionStatus }) body: z.infer<typeof newCoalitionStatus>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CoalitionView> {
    await this.stateStatus.execute(ctx, coalitionId, body);
    return tagged(reply, await this.queries.one(ctx, coalitionId));
  }
}
