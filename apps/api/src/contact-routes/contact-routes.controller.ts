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
  contactRouteContent,
  newContactRouteQuery,
  newVerification,
  type ContactRouteContent,
  type ContactRouteView,
} from '@zorgpaden/domain/contact-routes/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { Restoration } from '@zorgpaden/domain/shared/restoration.contract';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { IdempotencyKey, IfMatchVersion, tagged } from '../platform/http/preconditions.js';
import { ContactRouteQueries } from './contact-route.queries.js';
import { ChangeContactRoute } from './use-cases/change-contact-route.js';
import { CreateContactRoute } from './use-cases/create-contact-route.js';
import { DeleteContactRoute } from './use-cases/delete-contact-route.js';
import { RestoreContactRoute } from './use-cases/restore-contact-route.js';
import { VerifyContactRoute } from './use-cases/verify-contact-route.js';

@Controller('coalitions/:coalitionId/contact-routes')
export class ContactRoutesController {
  constructor(
    private readonly queries: ContactRouteQueries,
    private readonly createRoute: CreateContactRoute,
    private readonly changeRoute: ChangeContactRoute,
    private readonly deleteRoute: DeleteContactRoute,
    private readonly restoreRoute: RestoreContactRoute,
    private readonly verifyRoute: VerifyContactRoute,
  ) {}

  @Permits('contact-route', 'list')
  @Get()
  list(@Ctx() ctx: UserContext, @Param('coalitionId', { schema: id }) coalitionId: string) {
    return this.queries.list(ctx, coalitionId);
  }

  @Permits('contact-route', 'read')
  @Get(':id')
  async show(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) routeId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ContactRouteView> {
    return tagged(reply, await this.queries.one(ctx, coalitionId, routeId));
  }

  @Permits('contact-route', 'create')
  @Post()
  async create(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Query({ schema: newContactRouteQuery }) query: z.infer<typeof newContactRouteQuery>,
    @IdempotencyKey() idempotencyKey: string | undefined,
    @Body({ schema: contactRouteContent }) content: ContactRouteContent,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ContactRouteView> {
    const given = { coalitionId, content, draftId: query.draft, idempotencyKey };
    const view = await this.createRoute.execute(ctx, given);
    reply.header('Location', `/api/v1/coalitions/${coalitionId}/contact-routes/${view.id}`);
    return tagged(reply, view);
  }

  @Permits('contact-route', 'change')
  @Put(':id')
  async change(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) routeId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: contactRouteContent }) content: ContactRouteContent,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ContactRouteView> {
    const seen = { coalitionId, id: routeId, version };
    return tagged(reply, await this.changeRoute.execute(ctx, seen, content));
  }

  @Permits('contact-route', 'delete')
  @Delete(':id')
  @HttpCode(204)
  delete(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) routeId: string,
    @IfMatchVersion() version: number,
  ): Promise<void> {
    return this.deleteRoute.execute(ctx, { coalitionId, id: routeId, version });
  }

  @Permits('contact-route', 'restore')
  @Get(':id/restoration')
  restoration(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) routeId: string,
  ): Promise<Restoration> {
    return this.queries.restoration(ctx, coalitionId, routeId);
  }

  @Permits('contact-route', 'restore')
  @Post(':id/restoration')
  async restore(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) routeId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ContactRouteView> {
    return tagged(reply, await this.restoreRoute.execute(ctx, coalitionId, routeId));
  }

  @Permits('contact-route', 'verify')
  @Post(':id/verifications')
  async verify(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) routeId: string,
    @Body({ schema: newVerification }) body: z.infer<typeof newVerification>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ContactRouteView> {
    const view = await this.verifyRoute.execute(ctx, coalitionId, routeId, body.organisation);
    return tagged(reply, view);
  }
}
