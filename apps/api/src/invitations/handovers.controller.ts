import { Body, Controller, Param, Post } from '@nestjs/common';
import type { InvitationList } from '@zorgpaden/domain/invitations/contract';
import { newAppointment, newHandover } from '@zorgpaden/domain/invitations/handover.contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { IdempotencyKey } from '../platform/http/preconditions.js';
import { InvitationQueries } from './invitation.queries.js';
import { Appoint } from './use-cases/appoint.js';
import { HandOver } from './use-cases/hand-over.js';

/** Who leads a coalition after who leads it now. */
@Controller('coalitions/:coalitionId')
export class HandoversController {
  constructor(
    private readonly queries: InvitationQueries,
    private readonly handOver: HandOver,
    private readonly appoint: Appoint,
  ) {}

  @Permits('people', 'hand-over')
  @Post('handovers')
  async create(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @IdempotencyKey() idempotencyKey: string | undefined,
    @Body({ schema: newHandover }) body: z.infer<typeof newHandover>,
  ): Promise<InvitationList> {
    await this.handOver.execute(ctx, coalitionId, body, idempotencyKey);
    return this.queries.list(ctx, coalitionId);
  }

  @Permits('people', 'appoint-lead')
  @Post('appointments')
  async createAppointment(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @IdempotencyKey() idempotencyKey: string | undefined,
    @Body({ schema: newAppointment }) body: z.infer<typeof newAppointment>,
  ): Promise<InvitationList> {
    await this.appoint.execute(ctx, coalitionId, body, idempotencyKey);
    return this.queries.list(ctx, coalitionId);
  }
}
