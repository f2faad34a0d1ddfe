import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import {
  type NewReorganisation,
  newReorganisation,
  type ReorganisationPreview,
  type ReorganisationView,
} from '@zorgpaden/domain/reorganisations/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { FastifyReply } from 'fastify';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { IdempotencyKey, IfMatch, IfMatchVersion, tagged } from '../platform/http/preconditions.js';
import { ReorganisationQueries } from './reorganisation.queries.js';
import { CarryOutReorganisation } from './use-cases/carry-out-reorganisation.js';
import { PrepareReorganisation } from './use-cases/prepare-reorganisation.js';

/** Municipalities that go up into others. */
@Controller('reorganisations')
export class ReorganisationsController {
  constructor(
    private readonly queries: ReorganisationQueries,
    private readonly prepareReorganisation: PrepareReorganisation,
    private readonly carryOut: CarryOutReorganisation,
  ) {}

  @Permits('reorganisation', 'manage')
  @Get()
  list(@Ctx() ctx: UserContext) {
    return this.queries.list(ctx);
  }

  @Permits('reorganisation', 'manage')
  @Post()
  async prepare(
    @Ctx() ctx: UserContext,
    @IdempotencyKey() idempotencyKey: string | undefined,
    @Body({ schema: newReorganisation }) body: NewReorganisation,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReorganisationView> {
    const made = await this.prepareReorganisation.prepare(ctx, body, idempotencyKey);
    reply.header('Location', `/api/v1/reorganisations/${made}`);
    return tagged(reply, await this.queries.one(ctx, made));
  }

  @Permits('reorganisation', 'manage')
  @Put(':id')
  async change(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) reorganisationId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: newReorganisation }) body: NewReorganisation,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReorganisationView> {
    await this.prepareReorganisation.change(ctx, { id: reorganisationId, version }, body);
    return tagged(reply, await this.queries.one(ctx, reorganisationId));
  }

  @Permits('reorganisation', 'manage')
  @Delete(':id')
  @HttpCode(204)
  drop(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) reorganisationId: string,
    @IfMatchVersion() version: number,
  ): Promise<void> {
    return this.prepareReorganisation.drop(ctx, { id: reorganisationId, version });
  }

  @Permits('reorganisation', 'manage')
  @Get(':id/preview')
  async preview(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) reorganisationId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReorganisationPreview> {
    const { preview, tag } = await this.queries.preview(ctx, reorganisationId);
    reply.header('ETag', tag);
    return preview;
  }

  @Permits('reorganisation', 'manage')
  @Post(':id/completion')
  @HttpCode(200)
  async complete(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) reorganisationId: string,
    @IfMatch() seenTag: string,
  ): Promise<ReorganisationView> {
    await this.carryOut.execute(ctx, reorganisationId, seenTag);
    return this.queries.one(ctx, reorganisationId);
  }
}
