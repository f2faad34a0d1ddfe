import type { Routes } from '@angular/router';
import { speaksWorkspace } from '../platform/workspace-texts';
import { ContactPersonClient } from './data/contact-person-client';

/** `/contactpersoon#…`, which a mail leads to. */
export const ownRoutes: Routes = [
  {
    path: '',
    canActivate: [speaksWorkspace],
    loadComponent: () => import('./own-page/own-page').then((m) => m.OwnPage),
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
