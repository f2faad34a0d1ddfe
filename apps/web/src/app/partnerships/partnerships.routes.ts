import type { Routes } from '@angular/router';
import { ContactErrands } from './data/contact-errands';
import { PartnerClient } from './data/partner-client';
import { PartnerContactsClient } from './data/partner-contacts-client';
import { PartnerStore } from './data/partner-store';
import { PartnershipsClient } from './data/partnerships-client';
import { PartnershipsStore } from './data/partnerships-store';

/** The tab *Partners* of a coalition. */
export const routes: Routes = [
  {
    path: ':partnershipId',
    providers: [ContactErrands, PartnerClient, PartnerContactsClient, PartnerStore],
    loadComponent: () => import('./partner-page/partner-page').then((m) => m.PartnerPage),
  },
  {
    path: '',
    providers: [ContactErrands, PartnerContactsClient, PartnershipsClient, PartnershipsStore],
    loadComponent: () => import('./partner-list/partner-list-page').then((m) => m.PartnerListPage),
  },
];
