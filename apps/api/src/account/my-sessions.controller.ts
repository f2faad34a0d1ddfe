import { Controller, Delete, Get, HttpCode, Inject, Param, Res } from '@nestjs/common';
import { sessionId, type MySessions } from '@zorgpaden/domain/sessions/account.contract';
import type { FastifyReply } from 'fastify';
import { Permits } from '../platform/auth/permission.js';
import { newSessionToken, setSessionCookies } from '../platform/auth/session-cookie.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { AccountQueries } from './account.queries.js';
import { EndSessions } from './use-cases/end-sessions.js';

/** Where I am signed in. */
@Controller('account/sessions')
@Permits('session', 'manage-own')
export class MySessionsController {
  constructor(
    private readonly queries: AccountQueries,
    private readonly endSessions: EndSessions,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  @Get()
  list(@Ctx() ctx: UserContext): Promise<MySessions> {
    return this.queries.mySessions(ctx);
  }

  /** This one as well: then nobody is signed in here any more. */
  @Delete()
  @HttpCode(204)
  async endAll(
    @Ctx() ctx: UserContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.endSessions.all(ctx);
    setSessionCookies(reply, newSessionToken(), this.config.publicUrl);
  }

  @Delete(':id')
  @HttpCode(204)
  end(@Ctx() ctx: UserContext, @Param('id', { schema: sessionId }) id: string): Promise<void> {
    return this.endSessions.one(ctx, id);
  }
}
