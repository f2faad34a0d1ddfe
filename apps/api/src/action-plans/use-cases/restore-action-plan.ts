import { Injectable } from '@nestjs/common';
import type { ActionPlanView } from '@zorgpaden/domain/action-plans/contract';
import { DomainError, refuseLateUndo } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { ActionPlanQueries } from '../action-plan.queries.js';
import { ActionPlanRepository } from '../action-plan.repository.js';
import { contentOf } from '../plan-views.js';

/** Undoes a deletion. */
@Injectable()
export class RestoreActionPlan {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly plans: ActionPlanRepository,
    private readonly queries: ActionPlanQueries,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `action-plan.not-deleted`, `undo.too-late` */
  async execute(ctx: UserContext, coalitionId: string, id: string): Promise<ActionPlanView> {
    permit(ctx.user, ['action-plan', 'restore'], { coalitionId });
    return this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const { deletedAt } = await this.plans.lockAlsoDeleted(write.tx, coalitionId, id);
      if (deletedAt === null) throw new DomainError('action-plan.not-deleted');
      refuseLateUndo(deletedAt, ctx.now);
      await this.plans.setDeleted(write, id, null);
      const view = await this.queries.view(write.tx, write, coalitionId, id);
      await record(write, {
        action: 'restore',
        subjectType: 'action-plan',
        subjectId: id,
        coalitionId,
        after: contentOf(view),
      });
      return view;
    });
  }
}
