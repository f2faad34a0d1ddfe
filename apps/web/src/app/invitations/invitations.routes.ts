import type { Routes } from '@angular/router';
import { speaksWorkspace } from '../platform/workspace-texts';
import { InvitationPage } from './invitation-page/invitation-page';

/** `/uitnodiging#…`, which a mail leads to. */
export const routes: Routes = [
  { path: '', component: InvitationPage, canActivate: [speaksWorkspace] },
];
