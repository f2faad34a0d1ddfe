import { DomainError } from '@zorgpaden/domain/shared';
import type { FastifyInstance } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../clock/clock.js';
import { clientBucket } from './client-address.js';
import { isOfApi } from './request-path.js';

const MINUTE = 60_000;
const MOST_ADDRESSES = 50_000;

/** Room for a whole practice behind one address; the issue asks for 1,200 at the least. */
export const PUBLIC_READS_PER_MINUTE = 1_500;

/** Counts requests per address in windows of a minute, in a bounded amount of memory. */
export class Throttle {
  /** By size: room for a number of entries would be taken at once, for addresses that never come. */
  private readonly windows = new LRUCache<string, { count: number; from: number }>({
    maxSize: MOST_ADDRESSES,
    sizeCalculation: () => 1,
  });

  constructor(private readonly perMinute: number) {}

  /** Seconds to wait, or 0 when this request may pass. */
  count(bucket: string, now: number): number {
    const window = this.windows.get(bucket);
    if (window === undefined || now - window.from >= MINUTE) {
      this.windows.set(bucket, { count: 1, from: now });
      return 0;
    }
    window.count += 1;
    if (window.count <= this.perMinute) return 0;
    return Math.max(1, Math.ceil((window.from + MINUTE - now) / 1000));
  }
}

/**
 * Slows down an address that asks too often, the API and the pages each for themselves. Files are
 * cheap and not counted; requests of the process to itself were counted when they came in.
 */
export function addThrottle(fastify: FastifyInstance, clock: Clock, perMinute: number): void {
  const [api, pages] = [new Throttle(perMinute), new Throttle(perMinute)];
  fastify.addHook('onRequest', (request, _reply, done) => {
    // What `inject` made has no connection: it is for the page that is being rendered.
    const isOurs = request.raw.socket.remotePort === undefined;
    const isPage = request.routeOptions.url === '/*';
    const throttle = isOfApi(request) ? api : isPage ? pages : undefined;
    if (throttle === undefined || isOurs) {
      done();
      return;
    }
    const wait = throttle.count(clientBucket(request.ip), clock.now().getTime());
    done(wait === 0 ? undefined : new DomainError('request.too-many', { seconds: wait }));
  });
}
