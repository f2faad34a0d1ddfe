import type { Routes } from '@angular/router';
import { speaksWorkspace } from '../platform/workspace-texts';
import { SignInPage } from './sign-in/sign-in-page';

export const routes: Routes = [{ path: '', component: SignInPage, canActivate: [speaksWorkspace] }];
