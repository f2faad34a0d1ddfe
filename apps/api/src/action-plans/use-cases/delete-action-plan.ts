import { Injectable } from '@nestjs/common';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { ActionPlanQueries } from '../action-plan.queries.js';
import { ActionPlanRepository } from '../action-plan.repository.js';
import { contentOf } from '../plan-views.js';
import { refuseStale, type SeenPlan } from '../seen-plan.js';

/** Takes a plan away; `RestoreActionPlan` undoes it. */
@Injectable()
export class DeleteActionPlan {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly plans: ActionPlanRepository,
    private readonly queries: ActionPlanQueries,
    private readonly trail: Trail,
  ) {}

  async execute(ctx: UserContext, seen: SeenPlan): Promise<void> {
    const { coalitionId, id } = seen;
    permit(ctx.user, ['action-plan', 'delete'], { coalitionId });
    await this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const stored = await this.plans.lock(write.tx, coalitionId, id);
      await refuseStale(write, this.queries, seen, stored);
      const before = await this.queries.view(write.tx, write, coalitionId, id);
      await this.plans.setDeleted(write, id, ctx.now);
      await record(write, {
        action: 'delete',
        subjectType: 'action-plan',
        subjectId: id,
        coalitionId,
        before: contentOf(before),
      });
    });
  }
}
