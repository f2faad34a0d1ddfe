import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Names that the build made from the content: what is under such a name never changes. */
const hashed = /-[\w-]{8}\.(?:js|css)$/;
const serviceWorker = /[\\/]sw\.js(?:\.br)?$/;
/** Scaffolding of the renderer, no pages of the site. */
const scaffolding = /^\/index(?:\.[a-z]+)?\.html$/;

/**
 * Scripts, styles, fonts and icons, compressed when they were built. Not waited for: that would finish
 * the routes before Nest has said what answers when a body cannot be read.
 */
export function serveStaticFiles(fastify: FastifyInstance, webFolder: string): void {
  void fastify.register(fastifyStatic, {
    root: join(webFolder, 'browser'),
    index: false,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    globIgnore: ['**/*.br', '**/*.html', '**/*.map'],
    allowedPath: (path) => !scaffolding.test(path),
    setHeaders: (reply, path) => {
      const lasting = hashed.test(path.replace(/\.br$/, ''));
      reply.header(
        'cache-control',
        lasting ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      );
      // The service worker fetches for the pages, under a policy of its own.
      if (serviceWorker.test(path)) {
        reply.header('content-security-policy', "default-src 'none'; connect-src 'self'");
      }
      reply.header('vary', 'Accept-Encoding');
    },
  });
}
