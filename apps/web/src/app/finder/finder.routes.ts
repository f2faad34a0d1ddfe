import type { Routes } from '@angular/router';
import { finderPageData } from './data/finder-resolver';
import { FinderPage } from './finder-page';

export const finderRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    component: FinderPage,
    resolve: { data: finderPageData },
    runGuardsAndResolvers: 'always',
  },
];
