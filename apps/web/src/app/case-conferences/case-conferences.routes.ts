import type { Routes } from '@angular/router';
import { PartnerChoices } from '../partnerships';
import { CaseConferenceClient } from './data/case-conference-client';
import { CaseConferenceStore } from './data/case-conference-store';

/** Standing meetings about cases, below the partners of a coalition. */
export const routes: Routes = [
  {
    path: '',
    providers: [CaseConferenceClient, CaseConferenceStore, PartnerChoices],
    loadComponent: () =>
      import('./case-conference-list/case-conference-list-page').then(
        (m) => m.CaseConferenceListPage,
      ),
  },
];
