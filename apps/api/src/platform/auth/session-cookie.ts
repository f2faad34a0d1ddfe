import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A device that is not used for this long is strange again. */
export const deviceForgottenMs = 180 * 24 * 60 * 60 * 1000;
const DEVICE_SECONDS = deviceForgottenMs / 1000;

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

declare module 'fastify' {
  interface FastifyRequest {
    /** Takes the place of the token in the cookie, from this request on. */
    renewedToken?: string;
  }
}

/** The session token of a request, when its cookie has the form of one. */
export function sessionTokenOf(request: FastifyRequest, publicUrl: string): string | undefined {
  return request.renewedToken ?? tokenIn(request, cookieName('session', publicUrl));
}

/** The token of the device of a request: it outlives the session. */
export function deviceTokenOf(request: FastifyRequest, publicUrl: string): string | undefined {
  return tokenIn(request, cookieName('device', publicUrl));
}

function tokenIn(request: FastifyRequest, cookie: string): string | undefined {
  const wanted = `${cookie}=`;
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
  setCookies(reply, [
    `${cookieName('session', publicUrl)}=${token}; Path=/; HttpOnly${secure}; SameSite=Strict`,
    // The page reads this one to send it back in a header, so it cannot be HttpOnly.
    `XSRF-TOKEN=${xsrfTokenOf(token)}; Path=/${secure}; SameSite=Strict`,
  ]);
}

/** Goes on with another token, in this request and in the browser. */
export function renewSession(
  request: FastifyRequest,
  reply: FastifyReply,
  token: string,
  publicUrl: string,
): void {
  request.renewedToken = token;
  setSessionCookies(reply, token, publicUrl);
}

/** Lets this browser be known again, signed in or not. */
export function setDeviceCookie(reply: FastifyReply, token: string, publicUrl: string): void {
  const secure = isSecure(publicUrl) ? '; Secure' : '';
  const name = cookieName('device', publicUrl);
  setCookies(reply, [
    `${name}=${token}; Path=/; Max-Age=${DEVICE_SECONDS}; HttpOnly${secure}; SameSite=Strict`,
  ]);
}

/** One value per name: the last one given is the one that counts. */
function setCookies(reply: FastifyReply, cookies: readonly string[]): void {
  const names = cookies.map(nameIn);
  const before = [reply.getHeader('Set-Cookie') ?? []].flat().map(String);
  const kept = before.filter((cookie) => !names.includes(nameIn(cookie)));
  reply.removeHeader('Set-Cookie');
  reply.header('Set-Cookie', [...kept, ...cookies]);
}

function nameIn(cookie: string): string {
  return cookie.slice(0, cookie.indexOf('='));
}

function isSecure(publicUrl: string): boolean {
  return publicUrl.startsWith('https:');
}

function cookieName(kind: 'session' | 'device', publicUrl: string): string {
  return isSecure(publicUrl) ? `__Host-${kind}` : kind;
}
