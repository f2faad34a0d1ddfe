import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError } from '@zorgpaden/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { API_CONFIG, type ApiConfig } from '../config/api-config.js';
import { Authentication, type Session } from './authentication.js';
import { PERMISSION, type Permission, SETTING_UP } from './permission.js';
import { renewSession, sessionTokenOf, xsrfMatches } from './session-cookie.js';
import type { User } from './user.js';

const READS: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** Carries out what a handler declared: who is this, and did the request come from our own page? */
@Injectable()
export class PermissionGuard implements CanActivate {
  private readonly origin: string;

  constructor(
    private readonly reflector: Reflector,
    private readonly authentication: Authentication,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {
    this.origin = new URL(config.publicUrl).origin;
  }

  async canActivate(host: ExecutionContext): Promise<boolean> {
    const permission = this.reflector.getAllAndOverride<Permission>(PERMISSION, [
      host.getHandler(),
      host.getClass(),
    ]);
    if (permission === 'public') return true;

    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    reply.header('Cache-Control', 'no-store');
    const token = sessionTokenOf(request, this.config.publicUrl);
    const found = token && (await this.authentication.sessionOf(token, request.ctx));
    const session = found ? found.session : null;
    const isSettingUp = this.reflector.get<boolean>(SETTING_UP, host.getHandler()) === true;
    const user = userFor(session, { isSettingUp, isOpen: permission === 'session' });
    if (!READS.includes(request.method)) this.refuseForgery(request, token);
    if (found && found.renewedToken !== undefined) {
      renewSession(request, reply, found.renewedToken, this.config.publicUrl);
    }
    request.ctx = { ...request.ctx, user, session };
    return true;
  }

  private refuseForgery(request: FastifyRequest, token: string | undefined): void {
    if (this.isForeign(request) || token === undefined || !xsrfMatches(request, token)) {
      throw new DomainError('session.forged');
    }
  }

  private isForeign({ headers }: FastifyRequest): boolean {
    const site = headers['sec-fetch-site'];
    if (site !== undefined) return site !== 'same-origin';
    if (headers.origin === undefined || headers.origin === this.origin) return false;
    // Reached by another name than PUBLIC_URL, say a computer's own: a browser sets both headers.
    return headers.origin.replace(/^https?:\/\//, '') !== headers.host;
  }
}

/**
 * Who the handler gets to see: nobody, while a second factor is asked.
 *
 * @throws DomainError `session.missing`, `session.second-factor-asked`
 */
function userFor(
  session: Session | null,
  handler: { readonly isSettingUp: boolean; readonly isOpen: boolean },
): User | null {
  const maySetUp = handler.isSettingUp && session?.asked === 'setup';
  if (session !== null && (session.asked === null || maySetUp)) return session.user;
  if (handler.isOpen) return null;
  throw new DomainError(session === null ? 'session.missing' : 'session.second-factor-asked');
}
