import { AngularNodeAppEngine, createNodeRequestHandler } from '@angular/ssr/node';
import type { PageContext } from './app/platform/page-context';

export type { PageContext } from './app/platform/page-context';

/**
 * The host is ours, never the one of a request: a page is the same bytes under every name, and its
 * links come from `PageContext.publicUrl`.
 */
const engine = new AngularNodeAppEngine({ allowedHosts: ['localhost'] });

/**
 * Renders the page of a path with its query, for example `/?postcode=7607&thema=geldzorgen`.
 * `null` when the application has no such page and no not-found page either.
 */
export function renderPage(path: string, context: PageContext): Promise<Response | null> {
  return engine.handle(new Request(new URL(path, 'http://localhost')), context);
}

/** Asked for by Angular's builder; the API mounts `renderPage` instead. */
export const reqHandler = createNodeRequestHandler((_request, response) => {
  response.statusCode = 501;
  response.end();
});
