import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError } from '@zorgpaden/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { API_CONFIG, type ApiConfig } from '../config/api-config.js';
import { Authentication } from './authentication.js';
import { PERMISSION, type Permission } from './permission.js';
import { sessionTokenOf, xsrfMatches } from './session-cookie.js';

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
    host.switchToHttp().getResponse<FastifyReply>().header('Cache-Control', 'no-store');
    const token = sessionTokenOf(request, this.config.publicUrl);
    const user = token === undefined ? null : await this.authentication.userOf(token, request.ctx);
    if (permission !== 'session' && user === null) throw new DomainError('session.missing');
    if (!READS.includes(request.method)) this.refuseForgery(request, token);
    request.ctx = { ...request.ctx, user };
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
