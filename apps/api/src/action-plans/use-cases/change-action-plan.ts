import { Injectable } from '@nestjs/common';
import type { ActionPlanContent, ActionPlanView } from '@zorgpaden/domain/action-plans/contract';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { ActionPlanDrafts } from '../action-plan-drafts.js';
import { ActionPlanQueries } from '../action-plan.queries.js';
import { ActionPlanRepository } from '../action-plan.repository.js';
import { contentOf } from '../plan-views.js';
import { refuseStale, refuseStrangers, type SeenPlan } from '../seen-plan.js';

/** Changes the text of a plan: what was said of goals and actions that stay, stays. */
@Injectable()
export class ChangeActionPlan {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly plans: ActionPlanRepository,
    private readonly drafts: ActionPlanDrafts,
    private readonly queries: ActionPlanQueries,
    private readonly trail: Trail,
  ) {}

  async execute(
    ctx: UserContext,
    seen: SeenPlan,
    content: ActionPlanContent,
  ): Promise<ActionPlanView> {
    const { coalitionId, id } = seen;
    permit(ctx.user, ['action-plan', 'change'], { coalitionId });
    return this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const stored = await this.plans.lock(write.tx, coalitionId, id);
      await refuseStale(write, this.queries, seen, stored);
      await refuseStrangers(write, coalitionId, content.goals);
      const before = await this.queries.view(write.tx, write, coalitionId, id);
      await this.plans.update(write, id, content);
      await this.drafts.discard(write, ctx.user.id, id);
      const after = await this.queries.view(write.tx, write, coalitionId, id);
      await record(write, {
        action: 'change',
        subjectType: 'action-plan',
        subjectId: id,
        coalitionId,
        before: contentOf(before),
        after: contentOf(after),
      });
      return after;
    });
  }
}
