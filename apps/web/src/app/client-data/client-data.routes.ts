import type { Routes } from '@angular/router';
import { provideWorkspaceHttp } from '../platform/api/workspace-http';
import { speaksWorkspace } from '../platform/workspace-texts';
import { signedIn } from '../sessions';
import { ClientDataClient } from './data/client-data-client';

const shared = {
  providers: [provideWorkspaceHttp(), ClientDataClient],
  canActivate: [speaksWorkspace, signedIn],
};

/** `/mijn/aanwijzen`: somebody saw client data. */
export const pointAtRoutes: Routes = [
  {
    path: '',
    ...shared,
    loadComponent: () => import('./point-at/point-at-page').then((m) => m.PointAtPage),
  },
];

/** `/beheer/clientgegevens`: what the administrator does about it. */
export const findingsRoutes: Routes = [
  {
    path: '',
    ...shared,
    loadComponent: () => import('./findings/findings-page').then((m) => m.FindingsPage),
  },
];
