import type { Routes } from '@angular/router';
import { CalendarFeedClient } from '../calendar-feeds';
import { provideWorkspaceHttp } from '../platform/api/workspace-http';
import { speaksWorkspace } from '../platform/workspace-texts';
import { SecondFactorClient } from '../second-factors';
import { signedIn } from '../sessions';
import { SingleSignOnClient } from '../single-sign-on';
import { WeeklyDigestClient } from '../weekly-digests';
import { AccountPage } from './account-page/account-page';
import { AccountClient } from './data/account-client';
import { AccountStore } from './data/account-store';

/** `/account`: everybody's own. */
export const routes: Routes = [
  {
    path: '',
    // Here the clients of other words ask again for who signed in too long ago.
    providers: [
      provideWorkspaceHttp(),
      AccountClient,
      AccountStore,
      CalendarFeedClient,
      SecondFactorClient,
      SingleSignOnClient,
      WeeklyDigestClient,
    ],
    canActivate: [speaksWorkspace, signedIn],
    component: AccountPage,
  },
];
