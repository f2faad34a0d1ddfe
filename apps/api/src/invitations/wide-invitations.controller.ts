import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { type InvitationList, newWideInvitation } from '@zorgpaden/domain/invitations/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { IdempotencyKey } from '../platform/http/preconditions.js';
import { InvitationQueries } from './invitation.queries.js';
import { InviteWidely } from './use-cases/invite-widely.js';
import { ResendInvitation } from './use-cases/resend-invitation.js';
import { WithdrawInvitation } from './use-cases/withdraw-invitation.js';

/** Who was asked to take a role that is not for one coalition, as long as they did not answer. */
@Controller('invitations')
export class WideInvitationsController {
  constructor(
    private readonly queries: InvitationQueries,
    private readonly inviteWidely: InviteWidely,
    private readonly resendInvitation: ResendInvitation,
    private readonly withdrawInvitation: WithdrawInvitation,
  ) {}

  @Permits('people', 'invite-widely')
  @Get()
  list(@Ctx() ctx: UserContext): Promise<InvitationList> {
    return this.queries.listWide(ctx);
  }

  @Permits('people', 'invite-widely')
  @Post()
  async create(
    @Ctx() ctx: UserContext,
    @IdempotencyKey() idempotencyKey: string | undefined,
    @Body({ schema: newWideInvitation }) body: z.infer<typeof newWideInvitation>,
  ): Promise<InvitationList> {
    await this.inviteWidely.execute(ctx, body, idempotencyKey);
    return this.queries.listWide(ctx);
  }

  @Permits('people', 'invite-widely')
  @Post(':id/mail')
  async sendAgain(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) invitationId: string,
  ): Promise<InvitationList> {
    await this.resendInvitation.execute(ctx, null, invitationId);
    return this.queries.listWide(ctx);
  }

  @Permits('people', 'invite-widely')
  @Delete(':id')
  @HttpCode(204)
  withdraw(@Ctx() ctx: UserContext, @Param('id', { schema: id }) invitationId: string) {
    return this.withdrawInvitation.execute(ctx, null, invitationId);
  }
}
