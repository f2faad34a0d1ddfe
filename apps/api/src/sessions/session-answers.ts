import { Inject, Injectable } from '@nestjs/common';
import type { SessionView } from '@zorgpaden/domain/sessions/contract';
import type { FastifyReply } from 'fastify';
import { setDeviceCookie, setSessionCookies } from '../platform/auth/session-cookie.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import type { SignedIn } from './begin-session.js';
import type { NewTokens } from './complete-sign-in.js';
import { SessionQueries } from './session.queries.js';

/** Tells a browser that its session began or went on, with the cookies that belong to it. */
@Injectable()
export class SessionAnswers {
  constructor(
    private readonly queries: SessionQueries,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  give(reply: FastifyReply, signedIn: SignedIn): Promise<SessionView> {
    this.setCookies(reply, signedIn);
    return this.queries.view(signedIn);
  }

  setCookies(reply: FastifyReply, { token, deviceToken }: NewTokens): void {
    setSessionCookies(reply, token, this.config.publicUrl);
    if (deviceToken !== undefined) setDeviceCookie(reply, deviceToken, this.config.publicUrl);
  }
}
