import type { FastifyRequest } from 'fastify';
import { clientBucket } from '../http/client-address.js';
import { statusOf } from '../http/problem-statuses.js';

/** Something that who keeps watch wants to know: a sign-in, a sign-out, or a refusal. */
export interface SecurityEvent {
  /** `session.begun`, `session.confirmed`, `session.ended`, or the code of the refusal. */
  readonly code: string;
  readonly at: Date;
  readonly userId: string | null;
  /** The address that was tried, when nobody is signed in: it is kept only as a keyed hash. */
  readonly tried: string | null;
  /** Network address, or the part of it that counts as one visitor: kept as a keyed hash as well. */
  readonly source: string;
  /** Method and pattern of the address: no id, no query. */
  readonly handler: string;
}

/** What a request that succeeded means. */
const DONE: Readonly<Record<string, string>> = {
  'POST /api/v1/session': 'session.begun',
  'POST /api/v1/session/second-factor': 'session.confirmed',
  'DELETE /api/v1/session': 'session.ended',
};

/** What happened when this answer was given, or `null` when it is nothing to keep watch over. */
export function eventOf(request: FastifyRequest, code: string | null): SecurityEvent | null {
  const handler = `${request.method} ${request.routeOptions.url ?? ''}`;
  const event = {
    at: request.ctx.now,
    userId: request.ctx.user?.id ?? null,
    tried: null,
    source: clientBucket(request.ip),
    handler,
  };
  if (code !== null) {
    if (!isRefusal(code)) return null;
    return { ...event, code, tried: code === 'session.refused' ? triedIn(request) : null };
  }
  const done = DONE[handler];
  const tried = done === 'session.begun' ? triedIn(request) : null;
  // Somebody who was not signed in signs out: nobody did anything.
  if (done === undefined || (tried === null && event.userId === null)) return null;
  return { ...event, code: done, tried };
}

/** Wrong passwords, forged requests, what one may not do, and too many attempts to get in. */
function isRefusal(code: string): boolean {
  const status = statusOf(code);
  if (code === 'session.missing' || code === 'permission.signed-out') return false;
  return status === 401 || status === 403 || (status === 429 && code !== 'request.too-many');
}

function triedIn({ body }: FastifyRequest): string | null {
  const email = (body as { email?: unknown } | null | undefined)?.email;
  return typeof email === 'string' ? email : null;
}
