import type { Routes } from '@angular/router';
import { AccessRequestClient } from '../access-requests';
import { provideWorkspaceHttp } from '../platform/api/workspace-http';
import { speaksWorkspace } from '../platform/workspace-texts';
import { signedIn } from '../sessions';
import { PeopleClient } from './data/people-client';
import { PeopleStore } from './data/people-store';
import { PersonsClient } from './data/persons-client';
import { PersonsStore } from './data/persons-store';
import { WideClient } from './data/wide-client';
import { WideStore } from './data/wide-store';

/** The tab *Mensen* of a coalition. */
export const routes: Routes = [
  {
    path: '',
    providers: [AccessRequestClient, PeopleClient, PeopleStore],
    loadComponent: () => import('./people-list/people-list-page').then((m) => m.PeopleListPage),
  },
];

/** `/beheer/mensen`: everybody with an account, and inviting for more than one coalition. */
export const nationRoutes: Routes = [
  {
    path: '',
    providers: [provideWorkspaceHttp(), AccessRequestClient, PersonsClient, PersonsStore],
    canActivate: [speaksWorkspace, signedIn],
    loadComponent: () => import('./persons/persons-page').then((m) => m.PersonsPage),
  },
  {
    path: 'uitnodigen',
    providers: [provideWorkspaceHttp(), WideClient, WideStore],
    canActivate: [speaksWorkspace, signedIn],
    loadComponent: () => import('./wide/wide-invitations-page').then((m) => m.WideInvitationsPage),
  },
];
