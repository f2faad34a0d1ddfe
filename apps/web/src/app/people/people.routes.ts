import type { Routes } from '@angular/router';
import { PeopleClient } from './data/people-client';
import { PeopleStore } from './data/people-store';
import { PeopleListPage } from './people-list/people-list-page';

/** The tab *Mensen* of a coalition. */
export const routes: Routes = [
  { path: '', component: PeopleListPage, providers: [PeopleClient, PeopleStore] },
];
