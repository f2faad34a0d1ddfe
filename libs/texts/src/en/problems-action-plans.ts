import type { actionPlanProblems as dutch } from '../nl/problems-action-plans.js';

/** Why something of a plan of action is refused. */
export const actionPlanProblems: typeof dutch = {
  'action-plan.version-conflict':
    'Somebody else changed this plan meanwhile. Look at what is there now, and choose.',
  'action-plan.not-deleted': 'This plan has not been deleted.',
  'action-plan.part.unknown':
    'This goal or action was taken from the plan meanwhile. Add it again.',
  'action-plan.organisation.unknown':
    'This organisation is not a partner of the coalition. Choose a partner.',
  'action-plan.goal.without-indicator':
    'This goal has no indicator. Give it an indicator first, then you can measure.',
  'field.date.to-come': 'This day is yet to come. Choose today or an earlier day.',
  'field.number': 'Enter a number.',
};
