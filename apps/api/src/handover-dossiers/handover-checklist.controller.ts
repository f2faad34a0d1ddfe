import { Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { HandoverStep } from '@zorgpaden/domain/handover-dossiers';
import { handoverStep } from '@zorgpaden/domain/handover-dossiers/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { TickStep } from './use-cases/tick-step.js';

/** What was done of the steps of a handover; the dossier tells it. */
@Controller('coalitions/:coalitionId/handover-dossier')
@Permits('handover-dossier', 'tick')
export class HandoverChecklistController {
  constructor(private readonly steps: TickStep) {}

  @Put('ticks/:step')
  @HttpCode(204)
  tick(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('step', { schema: handoverStep }) step: HandoverStep,
  ): Promise<void> {
    return this.steps.tick(ctx, coalitionId, step);
  }

  @Delete('ticks/:step')
  @HttpCode(204)
  untick(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('step', { schema: handoverStep }) step: HandoverStep,
  ): Promise<void> {
    return this.steps.untick(ctx, coalitionId, step);
  }

  @Post('closure')
  @HttpCode(204)
  close(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
  ): Promise<void> {
    return this.steps.close(ctx, coalitionId);
  }
}
