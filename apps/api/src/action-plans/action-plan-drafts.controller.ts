import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { actionPlanDraft } from '@zorgpaden/domain/action-plans/draft.contract';
import type { KeptDraft, KeptDraftList } from '@zorgpaden/domain/drafts/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { ActionPlanDrafts } from './action-plan-drafts.js';

@Controller('coalitions/:coalitionId/action-plan-drafts')
@Permits('action-plan', 'change')
export class ActionPlanDraftsController {
  constructor(private readonly drafts: ActionPlanDrafts) {}

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
    @Body({ schema: actionPlanDraft }) body: z.infer<typeof actionPlanDraft>,
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
