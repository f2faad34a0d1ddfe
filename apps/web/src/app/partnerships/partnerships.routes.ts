import type { Routes } from '@angular/router';
import { PartnerClient } from './data/partner-client';
import { PartnerStore } from './data/partner-store';
import { PartnershipsClient } from './data/partnerships-client';
import { PartnershipsStore } from './data/partnerships-store';

/** The tab *Partners* of a coalition. */
export const routes: Routes = [
  {
    path: ':partnershipId',
    providers: [PartnerClient, PartnershipsClient, PartnerStore],
    loadComponent: () => import('./partner-page/partner-page').then((m) => m.PartnerPage),
  },
  {
    path: '',
    providers: [PartnershipsClient, PartnershipsStore],
    loadComponent: () => import('./partner-list/partner-list-page').then((m) => m.PartnerListPage),
  },
];
