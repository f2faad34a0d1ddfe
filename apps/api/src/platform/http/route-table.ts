import type { FastifyInstance } from 'fastify';
import { pathOf } from './request-path.js';

/** Remembers which methods each path has, to tell "not here" (404) from "not this way" (405). */
export class RouteTable {
  private readonly routes: { readonly path: RegExp; readonly methods: readonly string[] }[] = [];

  constructor(fastify: FastifyInstance) {
    fastify.addHook('onRoute', ({ url, method }) => {
      // A catch-all serves pages: it says nothing about the paths under it.
      if (url.includes('*')) return;
      const pattern = url.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+');
      this.routes.push({ path: new RegExp(`^${pattern}$`), methods: [method].flat() });
    });
  }

  /** The methods that this address has, in alphabetical order; none when there is no such address. */
  methodsOf(url: string): string[] {
    const path = pathOf(url);
    const methods = this.routes
      .filter((route) => route.path.test(path))
      .flatMap((route) => route.methods);
    return [...new Set(methods)].sort();
  }
}
