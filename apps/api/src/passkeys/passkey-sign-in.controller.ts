import { Body, Controller, Inject, Post, Req, Res } from '@nestjs/common';
import {
  passkeyAsSecondFactor,
  passkeySignIn,
  type PasskeyRequest,
} from '@zorgpaden/domain/passkeys/contract';
import type { SessionView } from '@zorgpaden/domain/sessions/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Session } from '../platform/auth/authentication.js';
import { WithSession } from '../platform/auth/permission.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Ctx, type Context } from '../platform/http/context.js';
import { SessionAnswers, visitorOf } from '../sessions/index.js';
import { ProveWithPasskey } from './use-cases/prove-with-passkey.js';
import { SignInWithPasskey } from './use-cases/sign-in-with-passkey.js';

/** Signing in with a passkey: alone, or after the password. */
@Controller('session')
@WithSession()
export class PasskeySignInController {
  constructor(
    private readonly signIn: SignInWithPasskey,
    private readonly proveWith: ProveWithPasskey,
    private readonly answers: SessionAnswers,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  @Post('passkey-options')
  ask(@Ctx() ctx: Context, @Req() request: FastifyRequest): Promise<PasskeyRequest> {
    return this.signIn.ask(ctx, this.visitor(request));
  }

  @Post('passkey')
  async create(
    @Ctx() ctx: Context,
    @Body({ schema: passkeySignIn }) { passkey }: z.infer<typeof passkeySignIn>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const signedIn = await this.signIn.execute(ctx, passkey, this.visitor(request));
    return this.answers.give(reply, signedIn);
  }

  @Post('second-factor/passkey-options')
  askAgain(@Ctx() ctx: Context, @Req() request: FastifyRequest): Promise<PasskeyRequest> {
    return this.proveWith.ask(ctx, halfway(ctx), this.visitor(request));
  }

  @Post('second-factor/passkey')
  async prove(
    @Ctx() ctx: Context,
    @Body({ schema: passkeyAsSecondFactor }) body: z.infer<typeof passkeyAsSecondFactor>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const given = { ...body, visitor: this.visitor(request) };
    return this.answers.give(reply, await this.proveWith.execute(ctx, halfway(ctx), given));
  }

  private visitor(request: FastifyRequest) {
    return visitorOf(request, this.config.publicUrl);
  }
}

/** @throws DomainError `second-factor.not-asked` */
function halfway({ session }: Context): Session {
  if (session?.asked !== 'required') throw new DomainError('second-factor.not-asked');
  return session;
}
