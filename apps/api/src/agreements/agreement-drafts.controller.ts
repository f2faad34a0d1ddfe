import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  agreementDraft,
  type AgreementDraftView,
} from '@zorgpaden/domain/agreements/draft.contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { permit } from '../platform/auth/permit.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { AgreementDrafts } from './agreement-drafts.js';

@Controller('coalitions/:coalitionId/agreement-drafts')
export class AgreementDraftsController {
  constructor(private readonly drafts: AgreementDrafts) {}

  @Permits('agreement', 'draft')
  @Get()
  list(@Ctx() ctx: UserContext, @Param('coalitionId', { schema: id }) coalitionId: string) {
    return this.drafts.list(ctx, coalitionId);
  }

  /** An id under which a new agreement can be typed and later created. Nothing is kept yet. */
  @Permits('agreement', 'draft')
  @Post()
  begin(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
  ): { id: string } {
    permit(ctx.user, ['agreement', 'draft'], { coalitionId });
    return { id: uuidv7() };
  }

  @Permits('agreement', 'draft')
  @Get(':id')
  show(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) draftId: string,
  ): Promise<AgreementDraftView> {
    return this.drafts.one(ctx, coalitionId, draftId);
  }

  @Permits('agreement', 'draft')
  @Put(':id')
  save(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) draftId: string,
    @Body({ schema: agreementDraft }) body: z.infer<typeof agreementDraft>,
  ): Promise<AgreementDraftView> {
    return this.drafts.save(ctx, coalitionId, draftId, body);
  }

  @Permits('agreement', 'draft')
  @Delete(':id')
  @HttpCode(204)
  discard(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) draftId: string,
  ): Promise<void> {
    return this.drafts.throwAway(ctx, coalitionId, draftId);
  }
}
