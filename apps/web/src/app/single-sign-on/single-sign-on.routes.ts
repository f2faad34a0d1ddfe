import type { Routes } from '@angular/router';
import { AccessRequestClient } from '../access-requests';
import { provideWorkspaceHttp } from '../platform/api/workspace-http';
import { speaksWorkspace } from '../platform/workspace-texts';
import { ArrivalPage } from './arrival/arrival-page';
import { inOwnLanguage } from './data/in-own-language';

/** `/aanmelden/via/…`: where a provider sends the browser back. */
export const routes: Routes = [
  {
    path: '',
    providers: [provideWorkspaceHttp(), AccessRequestClient],
    canActivate: [inOwnLanguage, speaksWorkspace],
    component: ArrivalPage,
  },
];
