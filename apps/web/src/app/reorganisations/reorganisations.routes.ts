import type { Routes } from '@angular/router';
import { provideWorkspaceHttp } from '../platform/api/workspace-http';
import { speaksWorkspace } from '../platform/workspace-texts';
import { signedIn } from '../sessions';
import { ReorganisationClient } from './data/reorganisation-client';

/** `/beheer/herindelingen`: municipalities that go up into others. */
export const routes: Routes = [
  {
    path: '',
    providers: [provideWorkspaceHttp(), ReorganisationClient],
    canActivate: [speaksWorkspace, signedIn],
    children: [
      {
        path: '',
        loadComponent: () =>
          import('./reorganisation-list/reorganisation-list-page').then(
            (m) => m.ReorganisationListPage,
          ),
      },
      {
        path: ':reorganisationId',
        loadComponent: () =>
          import('./reorganisation-page/reorganisation-page').then((m) => m.ReorganisationPage),
      },
    ],
  },
];
