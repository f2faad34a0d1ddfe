import type { Routes } from '@angular/router';
import { speaksWorkspace } from '../platform/workspace-texts';
import { StopPage } from './stop-page/stop-page';

/** `/weekoverzicht-stoppen#…`, which every weekly mail leads to. */
export const stopRoutes: Routes = [
  { path: '', component: StopPage, canActivate: [speaksWorkspace] },
];
