import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/index.js';
import { DraftsModule } from '../drafts/index.js';
import { ActionPlanDraftsController } from './action-plan-drafts.controller.js';
import { ActionPlanDrafts } from './action-plan-drafts.js';
import { ActionPlanQueries } from './action-plan.queries.js';
import { ActionPlanRepository } from './action-plan.repository.js';
import { ActionPlansController } from './action-plans.controller.js';
import { ChangeActionPlan } from './use-cases/change-action-plan.js';
import { CreateActionPlan } from './use-cases/create-action-plan.js';
import { DeleteActionPlan } from './use-cases/delete-action-plan.js';
import { MeasureGoal } from './use-cases/measure-goal.js';
import { ReportProgress } from './use-cases/report-progress.js';
import { RestoreActionPlan } from './use-cases/restore-action-plan.js';

/** What a coalition wants to reach, who does what for it, and how far that is. */
@Module({
  imports: [CoalitionsModule, DraftsModule],
  controllers: [ActionPlansController, ActionPlanDraftsController],
  providers: [
    ActionPlanDrafts,
    ActionPlanQueries,
    ActionPlanRepository,
    ChangeActionPlan,
    CreateActionPlan,
    DeleteActionPlan,
    MeasureGoal,
    ReportProgress,
    RestoreActionPlan,
  ],
  exports: [ActionPlanQueries, CreateActionPlan, MeasureGoal, ReportProgress],
})
export class ActionPlansModule {}
