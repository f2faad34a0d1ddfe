import type { Routes } from '@angular/router';
import { HandoverDossierClient } from './data/handover-dossier-client';

export const routes: Routes = [
  {
    path: '',
    providers: [HandoverDossierClient],
    loadComponent: () => import('./dossier-page/dossier-page').then((m) => m.DossierPage),
  },
];
