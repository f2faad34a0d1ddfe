import type { Routes } from '@angular/router';
import { finderState } from './data/finder-resolver';
import { FinderPage } from './finder-page';

export const finderRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    component: FinderPage,
    resolve: { state: finderState },
    runGuardsAndResolvers: 'always',
  },
];
