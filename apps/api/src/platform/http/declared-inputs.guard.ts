import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { escapedPointer } from '@zorgpaden/domain/shared';
import type { FastifyRequest } from 'fastify';
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
    if (!takes.has(RouteParamtypes.BODY)) refuseAny('body', request.body);
    return true;
  }
}

/** The kinds of arguments that the handler declared with Nest's decorators. */
function inputsOf(host: ExecutionContext): ReadonlySet<RouteParamtypes> {
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, host.getClass(), host.getHandler().name) ??
    {}) as Record<string, unknown>;
  return new Set(Object.keys(args).map((key) => Number(key.split(':')[0])));
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
