import type { Routes } from '@angular/router';
import { provideWorkspaceHttp } from '../platform/api/workspace-http';
import { speaksWorkspace } from '../platform/workspace-texts';
import { signedIn } from '../sessions';
import { SecurityEventsClient } from './data/security-events-client';
import { SecurityEventsStore } from './data/security-events-store';

/** `/beheer/aanmeldingen`: who signed in, and what was refused. */
export const routes: Routes = [
  {
    path: '',
    providers: [provideWorkspaceHttp(), SecurityEventsClient, SecurityEventsStore],
    canActivate: [speaksWorkspace, signedIn],
    loadComponent: () => import('./events-page/events-page').then((m) => m.EventsPage),
  },
];
