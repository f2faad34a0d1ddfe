import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import {
  type ArrivalView,
  type AuthorizationView,
  type DepartureView,
  newArrival,
  newAuthorization,
  type ProviderChoices,
  providerId,
} from '@zorgpaden/domain/single-sign-on/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { WithSession } from '../platform/auth/permission.js';
import { newSessionToken, setSessionCookies } from '../platform/auth/session-cookie.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Ctx, type Context } from '../platform/http/context.js';
import { SessionAnswers, visitorOf } from '../sessions/index.js';
import { Departures } from './departures.js';
import { Providers } from './providers.js';
import { Tickets } from './tickets.js';
import { Arrive } from './use-cases/arrive.js';
import { BeginSignOn } from './use-cases/begin-sign-on.js';

/** Signing in through an organisation: there, back, and out. */
@Controller('session')
@WithSession()
export class SingleSignOnController {
  constructor(
    private readonly providers: Providers,
    private readonly beginSignOn: BeginSignOn,
    private readonly arrive: Arrive,
    private readonly departures: Departures,
    private readonly tickets: Tickets,
    private readonly answers: SessionAnswers,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  @Get('providers')
  list(@Ctx() { language }: Context): ProviderChoices {
    return this.providers.choices(language);
  }

  /** The guard saw a session token: the attempt belongs to this browser. */
  @Post('providers/:providerId/authorization')
  async begin(
    @Ctx() ctx: Context,
    @Param('providerId', { schema: providerId }) provider: string,
    @Body({ schema: newAuthorization }) { returnPath }: z.infer<typeof newAuthorization>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AuthorizationView> {
    const { addressBucket, ...visitor } = visitorOf(request, this.config.publicUrl);
    const sessionToken = visitor.sessionToken ?? newSessionToken();
    setSessionCookies(reply, sessionToken, this.config.publicUrl);
    const wanted = { provider, sessionToken, returnPath, addressBucket };
    return { address: await this.beginSignOn.execute(ctx, wanted) };
  }

  @Post('providers/:providerId/arrivals')
  async end(
    @Ctx() ctx: Context,
    @Param('providerId', { schema: providerId }) provider: string,
    @Body({ schema: newArrival }) answer: z.infer<typeof newArrival>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ArrivalView> {
    const visitor = visitorOf(request, this.config.publicUrl);
    const arrived = await this.arrive.execute(ctx, { provider, visitor, answer });
    const { returnPath } = arrived;
    if ('newcomer' in arrived) {
      const { newcomer, has } = arrived;
      const { email, name } = newcomer;
      const ticket = this.tickets.seal(ctx, newcomer);
      return { session: { user: null }, returnPath, newcomer: { has, ticket, email, name } };
    }
    const { signedIn } = arrived;
    // For who keeps watch: the request came in as nobody's.
    request.ctx = { ...request.ctx, user: signedIn.user };
    return { session: await this.answers.give(reply, signedIn), returnPath, newcomer: null };
  }

  @Get('departure')
  async departure(@Ctx() ctx: Context): Promise<DepartureView> {
    return { address: await this.departures.addressFor(ctx) };
  }
}
