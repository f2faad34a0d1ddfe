import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** 32 random bytes: opaque, and not to be guessed. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database holds instead of the token: who reads the table cannot sign in with it. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Bound to the session: a page of another origin cannot read the cookie, so it cannot send this. */
export function xsrfTokenOf(token: string): string {
  return createHash('sha256').update(`xsrf:${token}`).digest('base64url');
}

/** The session token of a request, when its cookie has the form of one. */
export function sessionTokenOf(request: FastifyRequest, publicUrl: string): string | undefined {
  const wanted = `${cookieName(publicUrl)}=`;
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const token = pairs.find((pair) => pair.startsWith(wanted))?.slice(wanted.length);
  return token !== undefined && /^[\w-]{43}$/.test(token) ? token : undefined;
}

/** Whether `X-XSRF-TOKEN` is the one of this session. */
export function xsrfMatches(request: FastifyRequest, token: string): boolean {
  const given = request.headers['x-xsrf-token'];
  if (typeof given !== 'string') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(xsrfTokenOf(token))];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Gives the browser this session and the `XSRF-TOKEN` that belongs to it. */
export function setSessionCookies(reply: FastifyReply, token: string, publicUrl: string): void {
  const secure = isSecure(publicUrl) ? '; Secure' : '';
  reply.header('Set-Cookie', [
    `${cookieName(publicUrl)}=${token}; Path=/; HttpOnly${secure}; SameSite=Strict`,
    // The page reads this one to send it back in a header, so it cannot be HttpOnly.
    `XSRF-TOKEN=${xsrfTokenOf(token)}; Path=/${secure}; SameSite=Strict`,
  ]);
}

function isSecure(publicUrl: string): boolean {
  return publicUrl.startsWith('https:');
}

function cookieName(publicUrl: string): string {
  return isSecure(publicUrl) ? '__Host-session' : 'session';
}
