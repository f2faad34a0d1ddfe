import type { Routes } from '@angular/router';
import { CaseConferenceClient } from '../case-conferences';
import { ActionPlanClient } from './data/action-plan-client';
import { mayLeavePlan } from './plan-editor/leave-plan';

const editor = {
  loadComponent: () => import('./plan-editor/plan-editor-page').then((m) => m.PlanEditorPage),
  canDeactivate: [mayLeavePlan],
};

export const routes: Routes = [
  {
    path: '',
    providers: [ActionPlanClient, CaseConferenceClient],
    children: [
      { path: 'nieuw', ...editor },
      { path: ':planId/wijzigen', ...editor },
      {
        path: ':planId',
        loadComponent: () => import('./plan-page/plan-page').then((m) => m.PlanPage),
      },
      {
        path: '',
        loadComponent: () => import('./plan-page/plan-page').then((m) => m.PlanPage),
      },
    ],
  },
];
