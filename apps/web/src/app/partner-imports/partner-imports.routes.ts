import type { Routes } from '@angular/router';
import { PartnerImportClient } from './data/partner-import-client';

export const routes: Routes = [
  {
    path: '',
    providers: [PartnerImportClient],
    children: [
      {
        path: ':importId',
        loadComponent: () => import('./import-page/import-page').then((m) => m.ImportPage),
      },
      {
        path: '',
        loadComponent: () => import('./start-page/start-page').then((m) => m.StartPage),
      },
    ],
  },
];
