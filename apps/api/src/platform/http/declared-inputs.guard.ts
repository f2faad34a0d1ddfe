import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { DomainError, escapedPointer } from '@zorgpaden/domain/shared';
import type { FastifyRequest } from 'fastify';
import { FileBody, takesFile } from './file-body.js';
import { RequestError, type FieldPlace } from './problem.js';
import { isOfApi } from './request-path.js';

/**
 * Refuses parameters and fields where a handler takes none: a misspelt one must not look as if it were
 * heard. Where a handler takes some, its contract does the same (`ContractPipe`).
 */
@Injectable()
export class DeclaredInputsGuard implements CanActivate {
  canActivate(host: ExecutionContext): boolean {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    if (!isOfApi(request)) return true;
    const takes = inputsOf(host);
    if (!takes.has(RouteParamtypes.QUERY)) refuseAny('query', request.query);
    if (request.body instanceof FileBody) {
      if (!takesFile(argumentsOf(host))) throw new DomainError('request.media-type');
    } else if (!takes.has(RouteParamtypes.BODY)) refuseAny('body', request.body);
    return true;
  }
}

/** The kinds of arguments that the handler declared with Nest's decorators. */
function inputsOf(host: ExecutionContext): ReadonlySet<RouteParamtypes> {
  return new Set(Object.keys(argumentsOf(host)).map((key) => Number(key.split(':')[0])));
}

function argumentsOf(host: ExecutionContext): Record<string, { readonly factory?: unknown }> {
  return (Reflect.getMetadata(ROUTE_ARGS_METADATA, host.getClass(), host.getHandler().name) ??
    {}) as Record<string, { readonly factory?: unknown }>;
}

function refuseAny(place: FieldPlace, given: unknown): void {
  if (given === undefined || given === null) return;
  if (typeof given !== 'object' || Array.isArray(given)) {
    throw new RequestError('request.malformed', place);
  }
  const names = Object.keys(given);
  if (names.length === 0) return;
  throw new RequestError(
    'request.invalid',
    place,
    names.map((name) => ({ pointer: `/${escapedPointer(name)}`, code: 'field.unknown' })),
  );
}
