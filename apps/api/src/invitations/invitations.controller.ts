import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import {
  acceptance,
  invitationQuestion,
  type OfferView,
} from '@zorgpaden/domain/invitations/contract';
import type { z } from 'zod';
import { WithSession } from '../platform/auth/permission.js';
import { Ctx, type Context } from '../platform/http/context.js';
import { InvitationQueries } from './invitation.queries.js';
import { AcceptInvitation } from './use-cases/accept-invitation.js';

/** For who got the link of an invitation by mail, signed in or not. */
@Controller('invitations')
@WithSession()
export class InvitationsController {
  constructor(
    private readonly queries: InvitationQueries,
    private readonly acceptInvitation: AcceptInvitation,
  ) {}

  /** A question, though it is a `POST`: in an address the token would get into logs. */
  @Post('offer')
  @HttpCode(200)
  offer(
    @Ctx() ctx: Context,
    @Body({ schema: invitationQuestion }) { token }: z.infer<typeof invitationQuestion>,
  ): Promise<OfferView> {
    return this.queries.offer(ctx, token);
  }

  @Post('acceptance')
  @HttpCode(204)
  accept(
    @Ctx() ctx: Context,
    @Body({ schema: acceptance }) body: z.infer<typeof acceptance>,
  ): Promise<void> {
    return this.acceptInvitation.execute(ctx, body);
  }
}
