import { HttpBackend } from '@angular/common/http';
import { mergeApplicationConfig } from '@angular/core';
import { provideServerRendering, withRoutes } from '@angular/ssr';
import { appConfig } from './app.config';
import { serverRoutes } from './app.routes.server';
import { InProcessBackend } from './platform/in-process-backend';
import { SEARCH_HEAD } from './platform/page-head';
import { ServerSearchHead } from './platform/server-search-head';

export const serverConfig = mergeApplicationConfig(appConfig, {
  providers: [
    provideServerRendering(withRoutes(serverRoutes)),
    { provide: HttpBackend, useClass: InProcessBackend },
    { provide: SEARCH_HEAD, useClass: ServerSearchHead },
  ],
});
