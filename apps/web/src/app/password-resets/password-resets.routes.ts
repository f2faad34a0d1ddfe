import type { Routes } from '@angular/router';
import { speaksWorkspace } from '../platform/workspace-texts';
import { AskPage } from './ask/ask-page';
import { ChoosePage } from './choose/choose-page';

/** `/wachtwoord-vergeten` */
export const askRoutes: Routes = [{ path: '', component: AskPage, canActivate: [speaksWorkspace] }];

/** `/wachtwoord-instellen#…`, which a mail leads to. */
export const chooseRoutes: Routes = [
  { path: '', component: ChoosePage, canActivate: [speaksWorkspace] },
];
