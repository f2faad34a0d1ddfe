import {
  Body,
  Controller,
  Delete,
  HttpCode,
  Inject,
  Param,
  Patch,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import {
  newPasskey,
  passkeyChange,
  type AddedPasskey,
  type PasskeyCreation,
} from '@zorgpaden/domain/passkeys/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Permits, SettingUp } from '../platform/auth/permission.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { SessionAnswers, visitorOf } from '../sessions/index.js';
import { AddPasskey } from './use-cases/add-passkey.js';
import { ChangePasskeys } from './use-cases/change-passkeys.js';

/** My passkeys. The first one can be made during the first sign-in. */
@Controller('account')
@Permits('session', 'manage-own')
export class MyPasskeysController {
  constructor(
    private readonly addPasskey: AddPasskey,
    private readonly changePasskeys: ChangePasskeys,
    private readonly sessions: SessionAnswers,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  @SettingUp()
  @Post('passkey-options')
  begin(@Ctx() ctx: UserContext, @Req() request: FastifyRequest): Promise<PasskeyCreation> {
    return this.addPasskey.begin(ctx, visitorOf(request, this.config.publicUrl));
  }

  @SettingUp()
  @Post('passkeys')
  async add(
    @Ctx() ctx: UserContext,
    @Body({ schema: newPasskey }) body: z.infer<typeof newPasskey>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AddedPasskey> {
    const visitor = visitorOf(request, this.config.publicUrl);
    const { tokens, ...added } = await this.addPasskey.execute(ctx, { ...body, visitor });
    if (tokens !== undefined) this.sessions.setCookies(reply, tokens);
    return added;
  }

  @Patch('passkeys/:id')
  @HttpCode(204)
  rename(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) passkeyId: string,
    @Body({ schema: passkeyChange }) { name }: z.infer<typeof passkeyChange>,
  ): Promise<void> {
    return this.changePasskeys.rename(ctx, passkeyId, name);
  }

  @Delete('passkeys/:id')
  @HttpCode(204)
  remove(@Ctx() ctx: UserContext, @Param('id', { schema: id }) passkeyId: string): Promise<void> {
    return this.changePasskeys.remove(ctx, passkeyId);
  }
}
