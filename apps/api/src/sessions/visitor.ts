import type { FastifyRequest } from 'fastify';
import { deviceTokenOf, hashOf, sessionTokenOf } from '../platform/auth/session-cookie.js';
import { clientBucket } from '../platform/http/client-address.js';
import { type Browser, browserOf } from './browser.js';

/** What a request tells about the browser that signs in. */
export interface Visitor {
  /** The token that the browser had: it ends, whether it was a session or not. */
  readonly sessionToken: string | undefined;
  readonly deviceToken: string | undefined;
  readonly addressBucket: string;
  readonly browser: Browser;
}

export function visitorOf(request: FastifyRequest, publicUrl: string): Visitor {
  return {
    sessionToken: sessionTokenOf(request, publicUrl),
    deviceToken: deviceTokenOf(request, publicUrl),
    addressBucket: clientBucket(request.ip),
    browser: browserOf(request.headers['user-agent'], request.ip),
  };
}

/** What a counter of this browser is called. */
export function deviceName(token: string | undefined): string {
  return token === undefined ? '' : hashOf(token).toString('base64url');
}
