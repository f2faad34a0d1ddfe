import type { Routes } from '@angular/router';
import { RegionClient } from './data/region-client';
import { RegionStore } from './data/region-store';

/** The tab *Regio* of a regional coalition. */
export const routes: Routes = [
  {
    path: '',
    providers: [RegionClient, RegionStore],
    loadComponent: () => import('./region-page/region-page').then((m) => m.RegionPage),
  },
];
