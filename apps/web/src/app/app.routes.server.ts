import { RenderMode, type ServerRoute } from '@angular/ssr';
import { workspaceServerRoutes } from './workspace.routes.server';

export const serverRoutes: ServerRoute[] = [
  ...workspaceServerRoutes,
  { path: '**', renderMode: RenderMode.Server },
];
