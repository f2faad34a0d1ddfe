import type { Routes } from '@angular/router';
import { isInformation } from './information/information-names';
import { speaks } from './platform/texts';
import { Shell } from './shell/shell';
import { workspaceRoutes } from './workspace.routes';

const pages: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadChildren: () => import('./finder/finder.routes').then((m) => m.finderRoutes),
  },
  {
    path: 'gemeente',
    loadChildren: () =>
      import('./municipalities/municipalities.routes').then((m) => m.municipalityRoutes),
  },
  {
    path: 'coalities',
    pathMatch: 'full',
    loadChildren: () =>
      import('./municipalities/municipalities.routes').then((m) => m.coalitionListRoutes),
  },
  {
    path: ':page',
    canMatch: [isInformation],
    loadChildren: () => import('./information/information.routes').then((m) => m.informationRoutes),
  },
  ...workspaceRoutes,
  {
    path: 'offline',
    loadComponent: () => import('./shell/offline-page').then((m) => m.OfflinePage),
  },
  { path: '**', loadComponent: () => import('./shell/not-found-page').then((m) => m.NotFoundPage) },
];

/** Dutch stands at the root, English under `/en`; the pages are the same. */
export const routes: Routes = [
  { path: 'en', component: Shell, canActivate: [speaks('en')], children: pages },
  { path: '', component: Shell, canActivate: [speaks('nl')], children: pages },
];
