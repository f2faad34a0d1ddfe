import { Injectable } from '@nestjs/common';
import type { ActionPlanContent, ActionPlanView } from '@zorgpaden/domain/action-plans/contract';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { ActionPlanDrafts } from '../action-plan-drafts.js';
import { ActionPlanQueries } from '../action-plan.queries.js';
import { ActionPlanRepository } from '../action-plan.repository.js';
import { refuseStrangers } from '../seen-plan.js';

/** Writes a plan of action for a period. */
@Injectable()
export class CreateActionPlan {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly plans: ActionPlanRepository,
    private readonly drafts: ActionPlanDrafts,
    private readonly queries: ActionPlanQueries,
    private readonly idempotency: Idempotency,
  ) {}

  async execute(
    ctx: UserContext,
    coalitionId: string,
    content: ActionPlanContent,
    idempotencyKey?: string,
  ): Promise<ActionPlanView> {
    permit(ctx.user, ['action-plan', 'create'], { coalitionId });
    const asked = ['create-action-plan', coalitionId, content];
    return this.idempotency.write(ctx, { key: idempotencyKey, asked }, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      await refuseStrangers(write, coalitionId, content.goals);
      const id = await this.plans.insert(write, coalitionId, content);
      await this.drafts.discard(write, ctx.user.id, coalitionId);
      await record(write, {
        action: 'create',
        subjectType: 'action-plan',
        subjectId: id,
        coalitionId,
        after: content,
      });
      return this.queries.view(write.tx, write, coalitionId, id);
    });
  }
}
