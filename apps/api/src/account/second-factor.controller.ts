import { Body, Controller, Delete, HttpCode, Inject, Post, Put, Req, Res } from '@nestjs/common';
import {
  totpConfirmation,
  type RecoveryCodes,
  type TotpProposal,
} from '@zorgpaden/domain/second-factors/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Permits, SettingUp } from '../platform/auth/permission.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { totpUri } from '../second-factors/index.js';
import { SessionAnswers, visitorOf } from '../sessions/index.js';
import { RemoveTotp } from './use-cases/remove-totp.js';
import { RenewRecoveryCodes } from './use-cases/renew-recovery-codes.js';
import { SetUpTotp } from './use-cases/set-up-totp.js';

/** Codes of an app, and on paper. Set up during the first sign-in, or later from my account. */
@Controller('account')
@Permits('session', 'manage-own')
export class SecondFactorController {
  constructor(
    private readonly setUpTotp: SetUpTotp,
    private readonly removeTotp: RemoveTotp,
    private readonly renewRecoveryCodes: RenewRecoveryCodes,
    private readonly sessions: SessionAnswers,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  @SettingUp()
  @Post('totp')
  async propose(@Ctx() ctx: UserContext): Promise<TotpProposal> {
    const secret = await this.setUpTotp.propose(ctx);
    return { secret, uri: totpUri(secret, ctx.user.email) };
  }

  @SettingUp()
  @Put('totp')
  async confirm(
    @Ctx() ctx: UserContext,
    @Body({ schema: totpConfirmation }) body: z.infer<typeof totpConfirmation>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecoveryCodes> {
    const visitor = visitorOf(request, this.config.publicUrl);
    const { tokens, recoveryCodes } = await this.setUpTotp.confirm(ctx, body.code, visitor);
    if (tokens !== undefined) this.sessions.setCookies(reply, tokens);
    return { recoveryCodes };
  }

  @Delete('totp')
  @HttpCode(204)
  remove(@Ctx() ctx: UserContext): Promise<void> {
    return this.removeTotp.execute(ctx);
  }

  @Post('recovery-codes')
  async renew(@Ctx() ctx: UserContext): Promise<RecoveryCodes> {
    return { recoveryCodes: await this.renewRecoveryCodes.execute(ctx) };
  }
}
