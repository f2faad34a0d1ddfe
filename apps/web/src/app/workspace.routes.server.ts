import type { ServerRoute } from '@angular/ssr';

/** Pages behind sign-in are made in the browser: the server renders only what everybody may read. */
export const workspaceServerRoutes: ServerRoute[] = [];
