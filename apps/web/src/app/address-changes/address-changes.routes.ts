import type { Routes } from '@angular/router';
import { speaksWorkspace } from '../platform/workspace-texts';
import { AnswerPage } from './answer-page/answer-page';

/** `/adres-bevestigen#…`, which a mail to the new address leads to. */
export const confirmRoutes: Routes = [
  { path: '', component: AnswerPage, canActivate: [speaksWorkspace], data: { answer: 'confirm' } },
];

/** `/adres-tegenhouden#…`, which a mail to the old address leads to. */
export const stopRoutes: Routes = [
  { path: '', component: AnswerPage, canActivate: [speaksWorkspace], data: { answer: 'stop' } },
];
