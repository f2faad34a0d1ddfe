import type { FastifyInstance } from 'fastify';
import { isOfApi } from './request-path.js';

/** Version of the API, as the Dutch API Design Rules want it in every answer. */
export const API_VERSION = '1.0.0';

/** Headers that every answer carries. Pages bring their own Content-Security-Policy. */
export function addSecurityHeaders(fastify: FastifyInstance, publicUrl: string): void {
  const secure = publicUrl.startsWith('https:');
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header('X-Content-Type-Options', 'nosniff');
    reply.header('Referrer-Policy', 'same-origin');
    reply.header('Cross-Origin-Opener-Policy', 'same-origin');
    reply.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
    if (secure) reply.header('Strict-Transport-Security', 'max-age=31536000');
    if (isOfApi(request)) reply.header('API-Version', API_VERSION);
    done();
  });
}
