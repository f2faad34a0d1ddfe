import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';

/**
 * The path that an address stands for, read as the router reads it: `/%61pi` is `/api`, and an address
 * may have a host before it (RFC 9112, 3.2.2). What cannot be decoded stays as it was sent.
 */
export function pathOf(url: string): string {
  const path = /^[^?#]*/.exec(url.replace(/^https?:\/\/[^/?#]+/i, ''))?.[0] || '/';
  if (!path.includes('%')) return path;
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/**
 * Whether a request names its host (RFC 9112, 3.2), and has a query that can be decoded: else everybody
 * who reads it reads something else.
 */
export function isReadable({ headers, httpVersion, url = '' }: IncomingMessage): boolean {
  if (headers.host === undefined && httpVersion === '1.1') return false;
  const query = url.indexOf('?');
  if (query < 0 || !url.includes('%', query)) return true;
  try {
    decodeURIComponent(url.slice(query));
    return true;
  } catch {
    return false;
  }
}

/** Whether this is asked of the API, also when there is nothing at the address. */
export function isOfApi({ url }: Pick<FastifyRequest, 'url'>): boolean {
  return pathOf(url).startsWith('/api/');
}

/** Whether this is asked of the pages: of neither the API nor who watches over the process. */
export function isOfPages({ url }: Pick<FastifyRequest, 'url'>): boolean {
  return !/^\/(?:api|health)(?:\/|$)/.test(pathOf(url));
}
