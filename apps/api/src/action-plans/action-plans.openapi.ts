import {
  actionPlanContent,
  actionPlanList,
  actionPlanView,
  newActionProgress,
  newMeasurement,
} from '@zorgpaden/domain/action-plans/contract';
import { actionPlanDraft } from '@zorgpaden/domain/action-plans/draft.contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { restoration } from '@zorgpaden/domain/shared/restoration.contract';
import { z } from 'zod';
import { draftPaths } from '../drafts/index.js';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'action-plans';
const access = 'signed-in';
const ofCoalition = z.object({ coalitionId: id });
const path = z.object({ coalitionId: id, id });
const gives = { gives: actionPlanView, tagged: true, problems: [404] } as const;

export const actionPlanPaths: ApiPaths = {
  ...draftPaths({
    ...{ name: 'action-plan-draft', called: 'ActionPlanDraft', tag, body: actionPlanDraft },
  }),
  '/coalitions/{coalitionId}/action-plans': {
    get: operation({
      id: 'listActionPlans',
      tag,
      summary: 'The plans of action of a coalition, the latest first, with how far each is',
      access,
      path: ofCoalition,
      gives: actionPlanList,
      problems: [404],
    }),
    post: operation({
      id: 'createActionPlan',
      tag,
      summary: 'Write a plan of action for a period',
      description: 'Its address comes in `Location`.',
      access,
      path: ofCoalition,
      body: actionPlanContent,
      idempotencyKey: true,
      status: 201,
      ...gives,
    }),
  },
  '/coalitions/{coalitionId}/action-plans/{id}': {
    get: operation({
      id: 'getActionPlan',
      tag,
      summary: 'One plan: goals, actions, measurements and how far they are',
      access,
      path,
      ...gives,
    }),
    put: operation({
      id: 'changeActionPlan',
      tag,
      summary: 'Change its text',
      description:
        'Goals and actions keep what was said of them by their `id`; one without is new, one that is left out is taken from the plan. When somebody else changed it meanwhile (412), the problem holds what is stored now in `current`.',
      access,
      path,
      body: actionPlanContent,
      ifMatch: true,
      ...gives,
    }),
    delete: operation({
      id: 'deleteActionPlan',
      tag,
      summary: 'Delete it; this can be undone',
      access,
      path,
      ifMatch: true,
      status: 204,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/action-plans/{id}/restoration': {
    get: operation({
      ...{ id: 'previewRestorationOfActionPlan', tag, access, path },
      summary: 'What was built since it was taken away, before that is undone',
      gives: restoration,
      problems: [404],
    }),
    post: operation({
      id: 'restoreActionPlan',
      tag,
      summary: 'Undo its deletion',
      access,
      path,
      status: 201,
      gives: actionPlanView,
      tagged: true,
      problems: [404, 409],
    }),
  },
  '/coalitions/{coalitionId}/action-plans/{id}/actions/{actionId}/progress': {
    post: operation({
      id: 'reportActionProgress',
      tag,
      summary: 'Say where an action stands from a day on',
      access,
      path: path.extend({ actionId: id }),
      body: newActionProgress,
      idempotencyKey: true,
      status: 201,
      ...gives,
    }),
  },
  '/coalitions/{coalitionId}/action-plans/{id}/goals/{goalId}/measurements': {
    post: operation({
      id: 'measureGoal',
      tag,
      summary: 'Write down what the indicator of a goal read on a day',
      access,
      path: path.extend({ goalId: id }),
      body: newMeasurement,
      idempotencyKey: true,
      status: 201,
      gives: actionPlanView,
      tagged: true,
      problems: [404, 409],
    }),
  },
};
