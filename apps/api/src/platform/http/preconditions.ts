import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestError } from './problem.js';

/** `@IfMatchVersion() version: number`: the version that the client saw, from `If-Match: "3"`. */
export const IfMatchVersion = createParamDecorator((_: unknown, host: ExecutionContext) =>
  versionOf(requiredIfMatch(host)),
);

/** `@IfMatch() tag: string`: the entity tag that the client saw; a request without one is refused. */
export const IfMatch = createParamDecorator((_: unknown, host: ExecutionContext) =>
  requiredIfMatch(host),
);

/** `@IdempotencyKey() key: string | undefined`: repeating the request with it does nothing twice. */
export const IdempotencyKey = createParamDecorator((_: unknown, host: ExecutionContext) => {
  const key = headerOf(host, 'idempotency-key');
  if (key !== undefined && !/^[\w-]{8,200}$/.test(key)) {
    throw new RequestError('request.invalid', 'header', [
      { pointer: '/Idempotency-Key', code: 'field.key.malformed' },
    ]);
  }
  return key;
});

/** The entity tag of a version, as `ETag` and `If-Match` carry it. */
export function tagOf(version: number): string {
  return `"${version}"`;
}

/** The version of what is answered goes along as `ETag`: what comes back in `If-Match`. */
export function tagged<View extends { readonly version: number }>(
  reply: FastifyReply,
  view: View,
): View {
  reply.header('ETag', tagOf(view.version));
  return view;
}

function requiredIfMatch(host: ExecutionContext): string {
  const header = headerOf(host, 'if-match');
  if (header === undefined) throw new DomainError('request.version-missing');
  return header;
}

function versionOf(header: string): number {
  const version = /^"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined) {
    throw new RequestError('request.invalid', 'header', [
      { pointer: '/If-Match', code: 'field.version.malformed' },
    ]);
  }
  return Number(version);
}

function headerOf(host: ExecutionContext, name: string): string | undefined {
  const value = host.switchToHttp().getRequest<FastifyRequest>().headers[name];
  return typeof value === 'string' ? value : undefined;
}
