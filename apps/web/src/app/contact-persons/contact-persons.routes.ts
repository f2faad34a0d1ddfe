import type { Routes } from '@angular/router';
import { provideWorkspaceHttp } from '../platform/api/workspace-http';
import { speaksWorkspace } from '../platform/workspace-texts';
import { signedIn } from '../sessions';
import { ContactPersonClient } from './data/contact-person-client';

/** `/contactpersoon#…`, which a mail leads to. */
export const ownRoutes: Routes = [
  {
    path: '',
    canActivate: [speaksWorkspace],
    loadComponent: () => import('./own-page/own-page').then((m) => m.OwnPage),
  },
];

/** `/beheer/bezwaren`: where somebody did not want to be named. */
export const objectionRoutes: Routes = [
  {
    path: '',
    providers: [provideWorkspaceHttp(), ContactPersonClient],
    canActivate: [speaksWorkspace, signedIn],
    loadComponent: () => import('./objections-page/objections-page').then((m) => m.ObjectionsPage),
  },
];

/** The person behind one contact of a coalition. */
export const enterRoutes: Routes = [
  {
    path: '',
    providers: [ContactPersonClient],
    loadComponent: () => import('./enter-page/enter-page').then((m) => m.EnterPage),
  },
];
