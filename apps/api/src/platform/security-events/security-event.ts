import type { GoodSecurityEvent } from '@zorgpaden/domain/security-events';
import { normaliseEmail } from '@zorgpaden/domain/sessions';
import type { DomainError } from '@zorgpaden/domain/shared';
import type { FastifyRequest } from 'fastify';
import { HiddenRefusal } from '../auth/permit.js';
import { clientBucket } from '../http/client-address.js';
import { statusOf } from '../http/problem-statuses.js';

/** Something that who keeps watch wants to know: a sign-in, a sign-out, an export, or a refusal. */
export interface SecurityEvent {
  /** What went well, `permission.hidden`, or the code of the refusal. */
  readonly code: string;
  readonly at: Date;
  readonly userId: string | null;
  /** The address or the passkey that was tried: of one that nobody here has, a keyed hash is kept. */
  readonly tried: string | null;
  /** Network address, or the part of it that counts as one visitor: kept as a keyed hash as well. */
  readonly source: string;
  /** Method and pattern of the address: no id, no query. */
  readonly handler: string;
}

/** What a request that succeeded means. */
const DONE: Readonly<Record<string, GoodSecurityEvent>> = {
  'POST /api/v1/session': 'session.begun',
  'POST /api/v1/session/passkey': 'session.begun',
  'POST /api/v1/session/second-factor': 'session.confirmed',
  'POST /api/v1/session/second-factor/passkey': 'session.confirmed',
  'POST /api/v1/session/providers/:providerId/arrivals': 'session.begun',
  'DELETE /api/v1/session': 'session.ended',
  'PUT /api/v1/account/password': 'password.changed',
  'POST /api/v1/account/address': 'address.asked',
  'DELETE /api/v1/account/totp': 'second-factor.removed',
  'POST /api/v1/account/recovery-codes': 'recovery-codes.renewed',
  'POST /api/v1/people/:id/second-factor-reset': 'second-factor.reset',
  'POST /api/v1/people/:id/sign-out': 'sessions.ended',
  'GET /api/v1/trail/export': 'trail.exported',
};

/** Signing in, with what came of it. */
const ATTEMPTS: readonly string[] = [
  'session.begun',
  'session.refused',
  'session.passkey-refused',
  'session.passkey-copied',
];

/** What happened when this answer was given, or `null` when it is nothing to keep watch over. */
export function eventOf(
  request: FastifyRequest,
  refusal: DomainError | null,
): SecurityEvent | null {
  const handler = `${request.method} ${request.routeOptions.url ?? ''}`;
  const code = refusal === null ? null : watchedCode(refusal);
  const done = code ?? DONE[handler];
  if (done === undefined || (refusal !== null && code === null)) return null;
  const { now, user, session } = request.ctx;
  const tried = ATTEMPTS.includes(done) ? triedIn(request) : null;
  // Whoever was signed in here before is not who signs in. Half-way, nobody is there for who answers.
  const userId = tried === null ? (user?.id ?? session?.user.id ?? null) : null;
  // Somebody who was not signed in signs out: nobody did anything.
  if (code === null && tried === null && userId === null) return null;
  return { code: done, at: now, userId, tried, source: clientBucket(request.ip), handler };
}

/** What is refused every day, and to somebody who only looks. */
const ORDINARY = ['session.missing', 'permission.signed-out', 'request.too-many'];

/** Whether a refusal with this code is watched: what one may not do, and attempts to get in. */
export function isWatched(code: string): boolean {
  return [401, 403, 429].includes(statusOf(code)) && !ORDINARY.includes(code);
}

/** Under which code a refusal is kept; `null` when it is nothing to keep watch over. */
function watchedCode(refusal: DomainError): string | null {
  if (refusal instanceof HiddenRefusal) return 'permission.hidden';
  const guess = refusal.fields.find(({ code }) => code === 'second-factor.wrong-code');
  if (guess !== undefined) return guess.code;
  return isWatched(refusal.code) ? refusal.code : null;
}

function triedIn({ body }: FastifyRequest): string | null {
  const { email, passkey } = (body ?? {}) as {
    readonly email?: unknown;
    readonly passkey?: { readonly id?: unknown };
  };
  if (typeof email === 'string') return normaliseEmail(email);
  return typeof passkey?.id === 'string' ? passkey.id : null;
}
