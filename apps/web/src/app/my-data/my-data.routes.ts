import type { Routes } from '@angular/router';
import { provideWorkspaceHttp } from '../platform/api/workspace-http';
import { speaksWorkspace } from '../platform/workspace-texts';
import { signedIn } from '../sessions';
import { MyDataClient } from './data/my-data-client';
import { MyDataPage } from './my-data-page';

export const routes: Routes = [
  {
    path: '',
    providers: [provideWorkspaceHttp(), MyDataClient],
    canActivate: [speaksWorkspace, signedIn],
    component: MyDataPage,
  },
];
