import type { Routes } from '@angular/router';
import { CoalitionListPage, coalitionList } from './coalition-list-page';
import { municipalityState } from './data/municipality-resolver';
import { speaksMunicipalities } from './data/municipality-words';
import { MunicipalityPage } from './municipality-page';

export const municipalityRoutes: Routes = [
  {
    path: ':municipality/afspraken',
    loadChildren: () =>
      import('./public-agreements/public-agreements.routes').then((m) => m.routes),
  },
  {
    path: ':municipality',
    component: MunicipalityPage,
    canActivate: [speaksMunicipalities],
    resolve: { state: municipalityState },
    runGuardsAndResolvers: 'pathParamsChange',
  },
];

export const coalitionListRoutes: Routes = [
  {
    path: '',
    component: CoalitionListPage,
    canActivate: [speaksMunicipalities],
    resolve: { coalitions: coalitionList },
  },
];
