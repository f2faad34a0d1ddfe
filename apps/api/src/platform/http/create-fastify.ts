import { DomainError } from '@zorgpaden/domain/shared';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Clock } from '../clock/clock.js';
import type { ApiConfig } from '../config/api-config.js';
import { readFileBodies } from './file-bodies.js';
import { takeFileBodies } from './file-body.js';
import { readJsonBodies } from './json-body.js';
import { languageOf } from './language.js';
import { ProblemFilter } from './problem.filter.js';
import { requestId } from './request-id.js';
import { isReadable } from './request-path.js';
import { RouteTable } from './route-table.js';
import { securityHeaders, setSecurityHeaders } from './security-headers.js';
import { addThrottle, PUBLIC_READS_PER_MINUTE } from './throttle.js';
import { answerUnreadable } from './unreadable-request.js';

/** The largest body: a contact route with everything filled in is some 20 kB. */
const BODY_LIMIT = 256 * 1024;

/** How long a client may take to send a request, whole, and to take in what it is sent. */
const PATIENCE_MS = 30_000;

/** Fastify as every answer of ours needs it: context, security headers, throttling, problems. */
export function createFastify(
  config: ApiConfig,
  clock: Clock,
): { fastify: FastifyInstance; routes: RouteTable } {
  const headers = securityHeaders(config.publicUrl);
  const patience = config.clientPatienceMs ?? PATIENCE_MS;
  const fastify = Fastify({
    bodyLimit: BODY_LIMIT,
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    genReqId: requestId,
    requestTimeout: patience,
    // Without any traffic, also when it is our answer that is not taken.
    connectionTimeout: 2 * patience,
    http: {
      headersTimeout: patience / 2,
      connectionsCheckingInterval: patience / 10,
      // Node would refuse in an answer of its own.
      requireHostHeader: false,
    },
    forceCloseConnections: 'idle',
    clientErrorHandler: answerUnreadable(headers),
    // Before any hook: an address that cannot be read, such as `/%`.
    frameworkErrors: (error, request, reply) => {
      addContext(request, clock);
      setSecurityHeaders(request, reply, headers);
      filter.send(error, request, reply);
    },
    // As long as an address can be: the contract says which part of it is wrong.
    routerOptions: { maxParamLength: 16 * 1024 },
  });
  const routes = new RouteTable(fastify);
  const filter = new ProblemFilter(routes);
  fastify.addHook('onRequest', (request, reply, done) => {
    addContext(request, clock);
    setSecurityHeaders(request, reply, headers);
    done(isReadable(request.raw) ? undefined : new DomainError('request.malformed'));
  });
  readJsonBodies(fastify);
  readFileBodies(fastify);
  takeFileBodies(fastify);
  addThrottle(fastify, clock, config.publicReadsPerMinute ?? PUBLIC_READS_PER_MINUTE);
  return { fastify, routes };
}

function addContext(request: FastifyRequest, clock: Clock): void {
  request.ctx = {
    requestId: request.id,
    now: clock.now(),
    language: languageOf(request.headers['accept-language']),
    user: null,
  };
}
