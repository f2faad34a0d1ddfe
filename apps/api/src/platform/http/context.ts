import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Overrule } from '@zorgpaden/domain/free-text';
import type { Language } from '@zorgpaden/domain/themes';
import type { FastifyRequest } from 'fastify';
import type { Session } from '../auth/authentication.js';
import type { User } from '../auth/user.js';

/** What every use case is told about the request, as its first parameter. */
export interface Context {
  readonly requestId: string;
  readonly now: Date;
  readonly language: Language;
  /** `null` on public routes, also when the browser has a session: those never read a cookie. */
  readonly user: User | null;
  /** The session of this request, also while it is not signed in all the way. */
  readonly session?: Session | null;
  /** What looks like data of a client in this request, and who asks says that it is none. */
  readonly overruled?: readonly Overrule[];
}

/** The context of a signed-in route: there is a user. */
export interface UserContext extends Context {
  readonly user: User;
}

declare module 'fastify' {
  interface FastifyRequest {
    ctx: Context;
  }
}

/** `@Ctx() ctx: Context`, or `UserContext` in handlers that say with `@Permits()` what they do. */
export const Ctx = createParamDecorator(
  (_: unknown, host: ExecutionContext) => host.switchToHttp().getRequest<FastifyRequest>().ctx,
);
