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

/** Whether this is asked of the API, also when there is nothing at the address. */
export function isOfApi({ url }: Pick<FastifyRequest, 'url'>): boolean {
  return pathOf(url).startsWith('/api/');
}
