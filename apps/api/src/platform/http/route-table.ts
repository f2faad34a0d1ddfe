import type { FastifyInstance } from 'fastify';
import { isOfPages, pathOf } from './request-path.js';

/** Remembers which methods each path has, to tell "not here" (404) from "not this way" (405). */
export class RouteTable {
  /** Of the catch-all that serves the pages; every other route goes before it. */
  private ofPages: readonly string[] = [];
  private readonly routes: { readonly path: RegExp; readonly methods: readonly string[] }[] = [];

  constructor(fastify: FastifyInstance) {
    fastify.addHook('onRoute', ({ url, method }) => {
      if (url.includes('*')) {
        this.ofPages = [...this.ofPages, ...[method].flat()];
        return;
      }
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
    const isPage = methods.length === 0 && isOfPages({ url });
    return [...new Set(isPage ? this.ofPages : methods)].sort();
  }
}
