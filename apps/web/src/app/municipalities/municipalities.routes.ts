import type { Routes } from '@angular/router';
import { CoalitionListPage, coalitionList } from './coalition-list-page';
import { municipalityState } from './data/municipality-resolver';
import { MunicipalityPage } from './municipality-page';

export const municipalityRoutes: Routes = [
  {
    path: ':municipality',
    component: MunicipalityPage,
    resolve: { state: municipalityState },
    runGuardsAndResolvers: 'pathParamsChange',
  },
];

export const coalitionListRoutes: Routes = [
  { path: '', component: CoalitionListPage, resolve: { coalitions: coalitionList } },
];
