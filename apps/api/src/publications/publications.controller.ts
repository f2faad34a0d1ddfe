import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import {
  comparisonQuery,
  newPublication,
  publicationNumber,
  publicationsQuery,
  type PublicationComparison,
  type PublicationPreview,
  type PublicationView,
} from '@zorgpaden/domain/publications/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { IdempotencyKey, IfMatch } from '../platform/http/preconditions.js';
import { PublicationQueries } from './publication.queries.js';
import { PublishRoutes } from './use-cases/publish-routes.js';
import { RestorePublication } from './use-cases/restore-publication.js';

@Controller('coalitions/:coalitionId/publications')
export class PublicationsController {
  constructor(
    private readonly queries: PublicationQueries,
    private readonly publishRoutes: PublishRoutes,
    private readonly restorePublication: RestorePublication,
  ) {}

  @Permits('publication', 'list')
  @Get()
  list(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Query({ schema: publicationsQuery }) query: z.infer<typeof publicationsQuery>,
  ) {
    return this.queries.list(ctx, coalitionId, query.page ?? 1);
  }

  @Permits('publication', 'preview')
  @Get('next')
  async preview(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PublicationPreview> {
    const { preview, tag } = await this.queries.preview(ctx, coalitionId);
    reply.header('ETag', tag);
    return preview;
  }

  @Permits('publication', 'read')
  @Get(':number')
  show(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('number', { schema: publicationNumber }) number: number,
  ): Promise<PublicationView> {
    return this.queries.one(ctx, coalitionId, number);
  }

  @Permits('publication', 'compare')
  @Get(':number/comparison')
  compare(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('number', { schema: publicationNumber }) number: number,
    @Query({ schema: comparisonQuery }) query: z.infer<typeof comparisonQuery>,
  ): Promise<PublicationComparison> {
    return this.queries.comparison(ctx, coalitionId, number, query.with);
  }

  /** Publishes the working copies, or an earlier publication with `restore`. */
  @Permits('publication', 'publish', 'restore')
  @Post()
  async publish(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @IfMatch() seenTag: string,
    @IdempotencyKey() idempotencyKey: string | undefined,
    @Body({ schema: newPublication }) body: z.infer<typeof newPublication>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PublicationView> {
    const { note, restore, replaceUnpublished } = body;
    const shared = { coalitionId, note, seenTag, idempotencyKey };
    const view =
      restore === undefined
        ? await this.publishRoutes.execute(ctx, shared)
        : await this.restorePublication.execute(ctx, { ...shared, restore, replaceUnpublished });
    reply.header('Location', `/api/v1/coalitions/${coalitionId}/publications/${view.number}`);
    return view;
  }
}
