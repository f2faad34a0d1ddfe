export { ActionPlanQueries } from './action-plan.queries.js';
export { ActionPlansModule } from './action-plans.module.js';
export { CreateActionPlan } from './use-cases/create-action-plan.js';
export { MeasureGoal } from './use-cases/measure-goal.js';
export { ReportProgress } from './use-cases/report-progress.js';
