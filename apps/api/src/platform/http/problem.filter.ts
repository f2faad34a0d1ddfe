import {
  Catch,
  HttpException,
  Logger,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isUnreachable } from '../db/database-errors.js';
import { errorText } from '../log/error-text.js';
import { languageOfPage } from './language.js';
import { problemOf } from './problem.js';
import { problemPage, wantsPage } from './problem-page.js';
import { codeOf } from './problem-statuses.js';
import type { RouteTable } from './route-table.js';

/**
 * Turns everything that goes wrong into an RFC 9457 problem, or a page that says the same to somebody
 * with a browser. What we did not foresee tells no details.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  /** @param tell is told what is refused */
  constructor(
    private readonly routes: RouteTable,
    private readonly tell?: (request: FastifyRequest, refusal: DomainError) => void,
  ) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.send(thrown, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** Answers with the problem that belongs to what was thrown. */
  send(thrown: unknown, request: FastifyRequest, reply: FastifyReply): void {
    if (reply.sent) return;
    const error = this.domainErrorOf(thrown, request, reply);
    const problem = problemOf(error, request.ctx.language, request.ctx.requestId);
    // A refusal of our own says all there is to say, that the database is away is said once, and that
    // somebody went away is no failure of ours.
    const isExpected =
      thrown instanceof DomainError || isUnreachable(thrown) || hasGoneAway(request);
    if (problem.status >= 500 && !isExpected) {
      this.log(thrown, request);
    }
    const { seconds } = error.params;
    if (seconds !== undefined) reply.header('Retry-After', String(seconds));
    this.tell?.(request, error);
    reply.status(problem.status).header('Cache-Control', 'no-store').removeHeader('ETag');
    if (wantsPage(request)) {
      const language = languageOfPage(request.url);
      const page = problemPage(problemOf(error, language, request.ctx.requestId), language);
      reply.headers({ ...page.headers, 'Content-Language': language }).send(page.html);
      return;
    }
    reply
      .header('Content-Type', 'application/problem+json; charset=utf-8')
      .header('Content-Language', request.ctx.language)
      .send(problem);
  }

  private domainErrorOf(
    thrown: unknown,
    request: FastifyRequest,
    reply: FastifyReply,
  ): DomainError {
    if (thrown instanceof DomainError) return thrown;
    if (isUnreachable(thrown)) return new DomainError('server.unavailable', { seconds: 5 });
    const status = httpStatusOf(thrown);
    if (status !== 404) return new DomainError(codeOf(status));
    const allowed = this.routes.methodsOf(request.url);
    if (allowed.length === 0) return new DomainError('request.not-found');
    reply.header('Allow', allowed.join(', '));
    return new DomainError('request.method-not-allowed');
  }

  private log(thrown: unknown, request: FastifyRequest): void {
    // The pattern, not the address: that can hold what somebody searched for (rule 1).
    const route = request.routeOptions.url ?? '-';
    const { requestId } = request.ctx;
    this.logger.error(`${requestId} ${request.method} ${route} ${errorText(thrown)}`);
  }
}

/** Whether the line was broken before the request was whole. */
function hasGoneAway({ raw }: FastifyRequest): boolean {
  return raw.destroyed && !raw.complete;
}

/** The status that Nest or Fastify gave, 500 for anything else. */
function httpStatusOf(thrown: unknown): number {
  if (thrown instanceof HttpException) return thrown.getStatus();
  if (thrown instanceof Error && 'statusCode' in thrown && typeof thrown.statusCode === 'number') {
    return thrown.statusCode >= 400 && thrown.statusCode < 600 ? thrown.statusCode : 500;
  }
  return 500;
}
