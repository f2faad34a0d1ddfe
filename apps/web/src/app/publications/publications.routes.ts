import type { Routes } from '@angular/router';
import { PublicationClient } from './data/publication-client';
import { PublicationsStore } from './data/publications-store';
import { PublicationDetailPage } from './publication-detail/publication-detail-page';
import { PublicationListPage } from './publication-list/publication-list-page';

export const routes: Routes = [
  {
    path: '',
    providers: [PublicationClient, PublicationsStore],
    children: [
      { path: '', component: PublicationListPage },
      { path: ':number', component: PublicationDetailPage },
    ],
  },
];
