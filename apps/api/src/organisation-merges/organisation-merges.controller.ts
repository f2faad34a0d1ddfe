import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import {
  newOrganisationMerge,
  type OrganisationMergeList,
  type OrganisationMergePreview,
  type OrganisationMergeRestoration,
  type OrganisationMergeView,
  organisationPair,
  type OrganisationPair,
} from '@zorgpaden/domain/organisation-merges/contract';
import { id, pageQuery } from '@zorgpaden/domain/shared/contract';
import type { FastifyReply } from 'fastify';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { IfMatch } from '../platform/http/preconditions.js';
import { OrganisationMergeQueries } from './organisation-merge.queries.js';
import { MergeOrganisations } from './use-cases/merge-organisations.js';
import { UndoMerge } from './use-cases/undo-merge.js';

/** Two organisations of the register that are one. */
@Controller('organisation-merges')
export class OrganisationMergesController {
  constructor(
    private readonly queries: OrganisationMergeQueries,
    private readonly mergeOrganisations: MergeOrganisations,
    private readonly undoMerge: UndoMerge,
  ) {}

  @Permits('organisation-merge', 'manage')
  @Get()
  list(
    @Ctx() ctx: UserContext,
    @Query({ schema: pageQuery }) { page }: { page?: number },
  ): Promise<OrganisationMergeList> {
    return this.queries.list(ctx, page);
  }

  @Permits('organisation-merge', 'manage')
  @Get('preview')
  async preview(
    @Ctx() ctx: UserContext,
    @Query({ schema: organisationPair }) pair: OrganisationPair,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganisationMergePreview> {
    const { preview, tag } = await this.queries.preview(ctx, pair);
    reply.header('ETag', tag);
    return preview;
  }

  @Permits('organisation-merge', 'manage')
  @Post()
  async merge(
    @Ctx() ctx: UserContext,
    @IfMatch() seenTag: string,
    @Body({ schema: newOrganisationMerge }) pair: OrganisationPair,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganisationMergeView> {
    const made = await this.mergeOrganisations.execute(ctx, pair, seenTag);
    reply.header('Location', `/api/v1/organisation-merges/${made}`);
    return this.queries.one(ctx, made);
  }

  @Permits('organisation-merge', 'manage')
  @Get(':id')
  show(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) mergeId: string,
  ): Promise<OrganisationMergeView> {
    return this.queries.one(ctx, mergeId);
  }

  @Permits('organisation-merge', 'manage')
  @Get(':id/restoration')
  async restoration(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) mergeId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganisationMergeRestoration> {
    const { restoration, tag } = await this.queries.restoration(ctx, mergeId);
    reply.header('ETag', tag);
    return restoration;
  }

  @Permits('organisation-merge', 'manage')
  @Post(':id/restoration')
  @HttpCode(200)
  async restore(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) mergeId: string,
    @IfMatch() seenTag: string,
  ): Promise<OrganisationMergeView> {
    await this.undoMerge.execute(ctx, mergeId, seenTag);
    return this.queries.one(ctx, mergeId);
  }
}
