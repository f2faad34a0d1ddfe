import type { Routes } from '@angular/router';
import { speaksWorkspace } from '../platform/workspace-texts';
import { AgreementClient } from './data/agreement-client';
import { AgreementNotice } from './data/agreement-notice';

/** The tab of a coalition. */
export const routes: Routes = [
  {
    path: '',
    providers: [AgreementClient, AgreementNotice],
    children: [
      {
        path: '',
        loadComponent: () => import('./list-page/list-page').then((m) => m.ListPage),
      },
      {
        path: 'nieuw',
        loadComponent: () => import('./editor-page/editor-page').then((m) => m.EditorPage),
      },
      {
        path: 'nieuw/:draftId',
        loadComponent: () => import('./editor-page/editor-page').then((m) => m.EditorPage),
      },
      {
        path: ':agreementId/wijzigen',
        loadComponent: () => import('./editor-page/editor-page').then((m) => m.EditorPage),
      },
      {
        path: ':agreementId',
        loadComponent: () => import('./detail-page/detail-page').then((m) => m.DetailPage),
      },
    ],
  },
];

/** `/akkoord#…`, which a mail leads to. */
export const askedRoutes: Routes = [
  {
    path: '',
    canActivate: [speaksWorkspace],
    loadComponent: () => import('./asked-page/asked-page').then((m) => m.AskedPage),
  },
];
