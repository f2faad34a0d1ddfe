import type { Routes } from '@angular/router';
import { PartnershipsClient } from './data/partnerships-client';
import { PartnershipsStore } from './data/partnerships-store';

/** The tab *Partners* of a coalition. */
export const routes: Routes = [
  {
    path: '',
    providers: [PartnershipsClient, PartnershipsStore],
    loadComponent: () => import('./partner-list/partner-list-page').then((m) => m.PartnerListPage),
  },
];
