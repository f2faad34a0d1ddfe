import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { handoverNoteDraft } from '@zorgpaden/domain/handover-dossiers/draft.contract';
import type { KeptDraft, KeptDraftList } from '@zorgpaden/domain/drafts/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { HandoverNoteDrafts } from './handover-note-drafts.js';

@Controller('coalitions/:coalitionId/handover-note-drafts')
@Permits('handover-dossier', 'write-note')
export class HandoverNoteDraftsController {
  constructor(private readonly drafts: HandoverNoteDrafts) {}

  @Get()
  list(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
  ): Promise<KeptDraftList> {
    return this.drafts.list(ctx, coalitionId);
  }

  @Put(':id')
  save(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) draftId: string,
    @Body({ schema: handoverNoteDraft }) body: z.infer<typeof handoverNoteDraft>,
  ): Promise<KeptDraft> {
    return this.drafts.save(ctx, coalitionId, draftId, body);
  }

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
