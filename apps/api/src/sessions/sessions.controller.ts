import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { newSession, type SessionView } from '@zorgpaden/domain/sessions/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { WithSession } from '../platform/auth/permission.js';
import {
  newSessionToken,
  sessionTokenOf,
  setSessionCookies,
} from '../platform/auth/session-cookie.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { clientBucket } from '../platform/http/client-address.js';
import { Ctx, type Context } from '../platform/http/context.js';
import { SessionQueries } from './session.queries.js';
import { SignIn } from './use-cases/sign-in.js';
import { SignOut } from './use-cases/sign-out.js';

/** The session of this browser: there is one, or there is none. */
@Controller('session')
@WithSession()
export class SessionsController {
  constructor(
    private readonly queries: SessionQueries,
    private readonly signIn: SignIn,
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
    return this.queries.view(ctx.user);
  }

  @Post()
  async create(
    @Ctx() ctx: Context,
    @Body({ schema: newSession }) body: z.infer<typeof newSession>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const { token, user } = await this.signIn.execute(ctx, {
      ...body,
      addressBucket: clientBucket(request.ip),
      oldToken: sessionTokenOf(request, this.config.publicUrl),
    });
    setSessionCookies(reply, token, this.config.publicUrl);
    return this.queries.view(user);
  }

  /** Signing out twice is no mistake. */
  @Delete()
  @HttpCode(204)
  async end(
    @Ctx() ctx: Context,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { user } = ctx;
    const token = sessionTokenOf(request, this.config.publicUrl);
    if (user !== null && token !== undefined) await this.signOut.execute({ ...ctx, user }, token);
    setSessionCookies(reply, newSessionToken(), this.config.publicUrl);
  }
}
