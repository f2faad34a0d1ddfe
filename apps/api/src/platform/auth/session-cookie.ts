import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { fastifyCookie as cookie, type SerializeOptions } from '@fastify/cookie';
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
  const header = request.headers.cookie;
  if (header === undefined) return undefined;
  const token = cookie.parse(header)[cookieName(publicUrl)];
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
  const shared: SerializeOptions = { path: '/', sameSite: 'strict', secure: isSecure(publicUrl) };
  reply.header('Set-Cookie', [
    cookie.serialize(cookieName(publicUrl), token, { ...shared, httpOnly: true }),
    // Angular reads this one, so it cannot be HttpOnly.
    cookie.serialize('XSRF-TOKEN', xsrfTokenOf(token), shared),
  ]);
}

function isSecure(publicUrl: string): boolean {
  return publicUrl.startsWith('https:');
}

function cookieName(publicUrl: string): string {
  return isSecure(publicUrl) ? '__Host-session' : 'session';
}
