import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { type InvitationList, newInvitation } from '@zorgpaden/domain/invitations/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { IdempotencyKey } from '../platform/http/preconditions.js';
import { InvitationQueries } from './invitation.queries.js';
import { Invite } from './use-cases/invite.js';
import { ResendInvitation } from './use-cases/resend-invitation.js';
import { WithdrawInvitation } from './use-cases/withdraw-invitation.js';

/** Whom a coalition asked to work for it, as long as they did not answer. */
@Controller('coalitions/:coalitionId/invitations')
export class CoalitionInvitationsController {
  constructor(
    private readonly queries: InvitationQueries,
    private readonly invite: Invite,
    private readonly resendInvitation: ResendInvitation,
    private readonly withdrawInvitation: WithdrawInvitation,
  ) {}

  @Permits('people', 'list')
  @Get()
  list(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
  ): Promise<InvitationList> {
    return this.queries.list(ctx, coalitionId);
  }

  @Permits('people', 'invite')
  @Post()
  async create(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @IdempotencyKey() idempotencyKey: string | undefined,
    @Body({ schema: newInvitation }) body: z.infer<typeof newInvitation>,
  ): Promise<InvitationList> {
    await this.invite.execute(ctx, coalitionId, body, idempotencyKey);
    return this.queries.list(ctx, coalitionId);
  }

  @Permits('people', 'invite')
  @Post(':id/mail')
  async sendAgain(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) invitationId: string,
  ): Promise<InvitationList> {
    await this.resendInvitation.execute(ctx, coalitionId, invitationId);
    return this.queries.list(ctx, coalitionId);
  }

  @Permits('people', 'invite')
  @Delete(':id')
  @HttpCode(204)
  withdraw(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) invitationId: string,
  ): Promise<void> {
    return this.withdrawInvitation.execute(ctx, coalitionId, invitationId);
  }
}
