import type { Routes } from '@angular/router';
import { provideWorkspaceHttp } from '../platform/api/workspace-http';
import { speaksWorkspace } from '../platform/workspace-texts';
import { signedIn } from '../sessions';
import { OrganisationMergesClient } from './data/organisation-merges-client';
import { OrganisationsClient } from './data/organisations-client';

/** `/organisaties`: the register, for the whole country. */
export const routes: Routes = [
  {
    path: '',
    providers: [provideWorkspaceHttp(), OrganisationsClient, OrganisationMergesClient],
    canActivate: [speaksWorkspace, signedIn],
    children: [
      {
        path: '',
        loadComponent: () =>
          import('./organisation-list/organisation-list-page').then((m) => m.OrganisationListPage),
      },
      {
        path: 'dubbel',
        loadComponent: () => import('./doubles-page/doubles-page').then((m) => m.DoublesPage),
      },
      {
        path: 'samenvoegen',
        loadComponent: () => import('./merge-page/merge-page').then((m) => m.MergePage),
      },
      {
        path: 'samengevoegd/:mergeId',
        loadComponent: () => import('./undo-page/undo-page').then((m) => m.UndoPage),
      },
      {
        path: ':organisationId/geschiedenis',
        loadChildren: () => import('../trail/trail.routes').then((m) => m.organisationRoutes),
      },
      {
        path: ':organisationId',
        loadComponent: () =>
          import('./organisation-page/organisation-page').then((m) => m.OrganisationPage),
      },
    ],
  },
];
