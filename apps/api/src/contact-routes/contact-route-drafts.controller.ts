import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  contactRouteDraft,
  type ContactRouteDraftView,
} from '@zorgpaden/domain/contact-routes/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { DraftQueries } from './draft.queries.js';
import { permitWork } from './permit-work.js';
import { DiscardDraft } from './use-cases/discard-draft.js';
import { SaveDraft } from './use-cases/save-draft.js';

@Controller('coalitions/:coalitionId/contact-route-drafts')
export class ContactRouteDraftsController {
  constructor(
    private readonly queries: DraftQueries,
    private readonly saveDraft: SaveDraft,
    private readonly discardDraft: DiscardDraft,
  ) {}

  @Permits('contact-route', 'draft')
  @Get()
  list(@Ctx() ctx: UserContext, @Param('coalitionId', { schema: id }) coalitionId: string) {
    return this.queries.list(ctx, coalitionId);
  }

  /** An id under which a new route can be typed and later created. Nothing is kept yet. */
  @Permits('contact-route', 'draft')
  @Post()
  begin(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
  ): { id: string } {
    permitWork(ctx, 'draft', coalitionId);
    return { id: uuidv7() };
  }

  @Permits('contact-route', 'draft')
  @Get(':id')
  show(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) draftId: string,
  ): Promise<ContactRouteDraftView> {
    return this.queries.one(ctx, coalitionId, draftId);
  }

  @Permits('contact-route', 'draft')
  @Put(':id')
  save(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) draftId: string,
    @Body({ schema: contactRouteDraft }) body: z.infer<typeof contactRouteDraft>,
  ): Promise<ContactRouteDraftView> {
    return this.saveDraft.execute(ctx, coalitionId, draftId, body);
  }

  @Permits('contact-route', 'draft')
  @Delete(':id')
  @HttpCode(204)
  discard(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) draftId: string,
  ): Promise<void> {
    return this.discardDraft.execute(ctx, coalitionId, draftId);
  }
}
