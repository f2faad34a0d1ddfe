import type { Routes } from '@angular/router';
import { provideWorkspaceHttp } from '../platform/api/workspace-http';
import { speaksWorkspace } from '../platform/workspace-texts';
import { contactRouteProviders, editorRoutes } from '../contact-routes';
import { signedIn } from '../sessions';
import { CoalitionClient } from './data/coalition-client';
import { CoalitionStore } from './data/coalition-store';
import { firstPart } from './data/first-part';
import { OverviewClient } from './data/overview-client';
import { OverviewStore } from './data/overview-store';

const guards = [speaksWorkspace, signedIn];
const providers = [provideWorkspaceHttp(), CoalitionClient, ...contactRouteProviders];

export const myWorkRoutes: Routes = [
  {
    path: '',
    providers,
    canActivate: guards,
    loadComponent: () => import('./my-work/my-work-page').then((m) => m.MyWorkPage),
  },
];

export const coalitionRoutes: Routes = [
  {
    path: ':coalitionId',
    providers: [...providers, CoalitionStore],
    canActivate: guards,
    children: [
      ...editorRoutes,
      {
        path: '',
        loadComponent: () => import('./coalition-page/coalition-page').then((m) => m.CoalitionPage),
        children: [
          { path: '', pathMatch: 'full', redirectTo: firstPart },
          {
            path: 'overzicht',
            providers: [OverviewClient, OverviewStore],
            loadComponent: () => import('./overview/overview-page').then((m) => m.OverviewPage),
          },
          {
            path: 'regio',
            loadChildren: () =>
              import('../regional-coalitions/regional-coalitions.routes').then((m) => m.routes),
          },
          {
            path: 'afspraken',
            loadChildren: () => import('../agreements/agreements.routes').then((m) => m.routes),
          },
          {
            path: 'reflectie',
            loadChildren: () => import('../reflections/reflections.routes').then((m) => m.routes),
          },
          {
            path: 'partners/overnemen',
            loadChildren: () =>
              import('../partner-imports/partner-imports.routes').then((m) => m.routes),
          },
          {
            path: 'partners/casusoverleg',
            loadChildren: () =>
              import('../case-conferences/case-conferences.routes').then((m) => m.routes),
          },
          {
            path: 'partners',
            loadChildren: () => import('../partnerships/partnerships.routes').then((m) => m.routes),
          },
          {
            path: 'contactroutes/:routeId/geschiedenis',
            loadChildren: () => import('../trail/trail.routes').then((m) => m.routes),
          },
          {
            path: 'contactroutes/:routeId/persoon',
            loadChildren: () =>
              import('../contact-persons/contact-persons.routes').then((m) => m.enterRoutes),
          },
          {
            path: 'contactroutes',
            loadChildren: () =>
              import('../contact-routes/contact-routes.routes').then((m) => m.routes),
          },
          {
            path: 'publicaties',
            loadChildren: () => import('../publications/publications.routes').then((m) => m.routes),
          },
          {
            path: 'plan',
            loadChildren: () => import('../action-plans/action-plans.routes').then((m) => m.routes),
          },
          {
            path: 'mensen',
            loadChildren: () => import('../people/people.routes').then((m) => m.routes),
          },
          {
            path: 'geschiedenis',
            loadChildren: () => import('../trail/trail.routes').then((m) => m.routes),
          },
          {
            path: 'overdracht',
            loadChildren: () =>
              import('../handover-dossiers/handover-dossiers.routes').then((m) => m.routes),
          },
          {
            path: 'gegevens',
            loadComponent: () =>
              import('./coalition-details/coalition-details-page').then(
                (m) => m.CoalitionDetailsPage,
              ),
          },
        ],
      },
    ],
  },
];
