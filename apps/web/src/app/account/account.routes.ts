import type { Routes } from '@angular/router';
import { provideWorkspaceHttp } from '../platform/api/workspace-http';
import { speaksWorkspace } from '../platform/workspace-texts';
import { SecondFactorClient } from '../second-factors';
import { signedIn } from '../sessions';
import { AccountPage } from './account-page/account-page';
import { AccountClient } from './data/account-client';
import { AccountStore } from './data/account-store';

/** `/account`: everybody's own. */
export const routes: Routes = [
  {
    path: '',
    // Here the client of second factors asks again for who signed in too long ago.
    providers: [provideWorkspaceHttp(), AccountClient, AccountStore, SecondFactorClient],
    canActivate: [speaksWorkspace, signedIn],
    component: AccountPage,
  },
];
