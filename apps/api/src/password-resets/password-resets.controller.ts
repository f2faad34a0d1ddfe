import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { newPasswordReset, passwordChoice } from '@zorgpaden/domain/password-resets/contract';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { WithSession } from '../platform/auth/permission.js';
import { clientBucket } from '../platform/http/client-address.js';
import { Ctx, type Context } from '../platform/http/context.js';
import { AskForReset } from './use-cases/ask-for-reset.js';
import { ChoosePassword } from './use-cases/choose-password.js';

/** A new password for who forgot the old one. */
@Controller('password-resets')
@WithSession()
export class PasswordResetsController {
  constructor(
    private readonly askForReset: AskForReset,
    private readonly choosePassword: ChoosePassword,
  ) {}

  @Post()
  @HttpCode(204)
  ask(
    @Ctx() ctx: Context,
    @Body({ schema: newPasswordReset }) { email }: z.infer<typeof newPasswordReset>,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.askForReset.execute(ctx, { email, addressBucket: clientBucket(request.ip) });
  }

  @Post('completion')
  @HttpCode(204)
  complete(
    @Ctx() ctx: Context,
    @Body({ schema: passwordChoice }) choice: z.infer<typeof passwordChoice>,
  ): Promise<void> {
    return this.choosePassword.execute(ctx, choice);
  }
}
