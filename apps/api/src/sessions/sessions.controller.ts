import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { newSession, secondFactor, type SessionView } from '@zorgpaden/domain/sessions/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { WithSession } from '../platform/auth/permission.js';
import {
  newSessionToken,
  sessionTokenOf,
  setSessionCookies,
} from '../platform/auth/session-cookie.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Ctx, type Context } from '../platform/http/context.js';
import { SessionAnswers } from './session-answers.js';
import { SessionQueries } from './session.queries.js';
import { GiveSecondFactor } from './use-cases/give-second-factor.js';
import { SignIn } from './use-cases/sign-in.js';
import { SignOut } from './use-cases/sign-out.js';
import { visitorOf } from './visitor.js';

/** The session of this browser: there is one, or there is none. */
@Controller('session')
@WithSession()
export class SessionsController {
  constructor(
    private readonly queries: SessionQueries,
    private readonly answers: SessionAnswers,
    private readonly signIn: SignIn,
    private readonly giveSecondFactor: GiveSecondFactor,
    private readonly signOut: SignOut,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  /** Signed out, a browser gets a token as well: signing in is a write, and needs its XSRF token. */
  @Get()
  show(
    @Ctx() ctx: Context,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const token = sessionTokenOf(request, this.config.publicUrl) ?? newSessionToken();
    setSessionCookies(reply, token, this.config.publicUrl);
    return this.queries.view(ctx.session ?? null);
  }

  @Post()
  async create(
    @Ctx() ctx: Context,
    @Body({ schema: newSession }) body: z.infer<typeof newSession>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const visitor = visitorOf(request, this.config.publicUrl);
    return this.answers.give(reply, await this.signIn.execute(ctx, { ...body, visitor }));
  }

  @Post('second-factor')
  async prove(
    @Ctx() ctx: Context,
    @Body({ schema: secondFactor }) body: z.infer<typeof secondFactor>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const { session } = ctx;
    if (session?.asked !== 'required') throw new DomainError('second-factor.not-asked');
    const visitor = visitorOf(request, this.config.publicUrl);
    const signedIn = await this.giveSecondFactor.execute(ctx, session, { ...body, visitor });
    return this.answers.give(reply, signedIn);
  }

  /** Signing out twice is no mistake. */
  @Delete()
  @HttpCode(204)
  async end(
    @Ctx() ctx: Context,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const token = sessionTokenOf(request, this.config.publicUrl);
    if (ctx.session && token !== undefined) await this.signOut.execute(ctx, ctx.session, token);
    setSessionCookies(reply, newSessionToken(), this.config.publicUrl);
  }
}
