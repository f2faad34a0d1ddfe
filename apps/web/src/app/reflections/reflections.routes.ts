import type { Routes } from '@angular/router';
import { FollowUpClient } from '../follow-ups';
import { PeopleClient } from '../people';
import { speaksWorkspace } from '../platform/workspace-texts';
import { ReflectionClient } from './data/reflection-client';
import { ReflectionStore } from './data/reflection-store';

/** The reflections of one coalition. */
export const routes: Routes = [
  {
    path: '',
    providers: [FollowUpClient, PeopleClient, ReflectionClient, ReflectionStore],
    children: [
      {
        path: '',
        loadComponent: () =>
          import('./reflection-list/reflection-list-page').then((m) => m.ReflectionListPage),
      },
      {
        path: 'nieuw',
        loadComponent: () =>
          import('./reflection-plan/reflection-plan-page').then((m) => m.ReflectionPlanPage),
      },
      {
        path: 'vervolgacties',
        loadChildren: () => import('../follow-ups/follow-ups.routes').then((m) => m.routes),
      },
      {
        path: ':reflectionId/wijzigen',
        loadComponent: () =>
          import('./reflection-plan/reflection-plan-page').then((m) => m.ReflectionPlanPage),
      },
      {
        path: ':reflectionId',
        loadComponent: () =>
          import('./reflection-page/reflection-page').then((m) => m.ReflectionPage),
      },
    ],
  },
];

/** `/reflectieformulier#…`, which a mail leads to. */
export const formRoutes: Routes = [
  {
    path: '',
    canActivate: [speaksWorkspace],
    loadComponent: () => import('./form-page/form-page').then((m) => m.FormPage),
  },
];
