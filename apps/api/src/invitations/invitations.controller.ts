import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import {
  acceptance,
  invitationQuestion,
  type OfferView,
} from '@zorgpaden/domain/invitations/contract';
import { passkeyForInvitation, type PasskeyCreation } from '@zorgpaden/domain/passkeys/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { WithSession } from '../platform/auth/permission.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Ctx, type Context } from '../platform/http/context.js';
import { SessionAnswers, visitorOf } from '../sessions/index.js';
import { InvitationQueries } from './invitation.queries.js';
import { AcceptInvitation } from './use-cases/accept-invitation.js';
import { AcceptWithPasskey } from './use-cases/accept-with-passkey.js';

/** For who got the link of an invitation by mail, signed in or not. */
@Controller('invitations')
@WithSession()
export class InvitationsController {
  constructor(
    private readonly queries: InvitationQueries,
    private readonly acceptInvitation: AcceptInvitation,
    private readonly acceptWithPasskey: AcceptWithPasskey,
    private readonly sessions: SessionAnswers,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
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

  @Post('passkey-options')
  beginPasskey(
    @Ctx() ctx: Context,
    @Body({ schema: passkeyForInvitation }) body: z.infer<typeof passkeyForInvitation>,
    @Req() request: FastifyRequest,
  ): Promise<PasskeyCreation> {
    return this.acceptWithPasskey.begin(ctx, body, visitorOf(request, this.config.publicUrl));
  }

  @Post('acceptance')
  @HttpCode(204)
  async accept(
    @Ctx() ctx: Context,
    @Body({ schema: acceptance }) { passkey, ...body }: z.infer<typeof acceptance>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    if (passkey === undefined) return this.acceptInvitation.execute(ctx, body);
    const visitor = visitorOf(request, this.config.publicUrl);
    const signedIn = await this.acceptWithPasskey.execute(ctx, { ...body, passkey, visitor });
    this.sessions.setCookies(reply, signedIn);
  }
}
