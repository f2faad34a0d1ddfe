import type { Routes } from '@angular/router';
import { contactRouteProviders } from '../contact-routes';
import { provideWorkspaceHttp } from '../platform/api/workspace-http';
import { speaksWorkspace } from '../platform/workspace-texts';
import { signedIn } from '../sessions';
import { TrailClient } from './data/trail-client';
import { TrailStore } from './data/trail-store';
import { TrailPage } from './trail-page/trail-page';

/** In a coalition, and in one of its contact routes: both beside its other tabs. */
export const routes: Routes = [
  { path: '', providers: [TrailClient, TrailStore], component: TrailPage },
];

/** Of one organisation of the register. */
export const organisationRoutes: Routes = [
  {
    path: '',
    providers: [...contactRouteProviders, TrailClient, TrailStore],
    component: TrailPage,
  },
];

/** The whole country, for administrators. */
export const nationRoutes: Routes = [
  {
    path: '',
    providers: [provideWorkspaceHttp(), ...contactRouteProviders, TrailClient, TrailStore],
    canActivate: [speaksWorkspace, signedIn],
    component: TrailPage,
  },
];
