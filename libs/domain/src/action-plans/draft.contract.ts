import { draftOf } from '../drafts/draft.contract.js';
import { actionPlanContent } from './action-plan.contract.js';

/** A plan that somebody is writing. */
export const actionPlanDraft = draftOf(actionPlanContent).meta({ id: 'ActionPlanDraft' });
