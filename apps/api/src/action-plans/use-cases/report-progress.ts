import { Injectable } from '@nestjs/common';
import type { ActionPlanView, newActionProgress } from '@zorgpaden/domain/action-plans/contract';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { ActionPlanQueries } from '../action-plan.queries.js';
import { refuseToCome, partOf } from '../plan-parts.js';

export interface ReportedProgress extends z.infer<typeof newActionProgress> {
  readonly coalitionId: string;
  readonly planId: string;
  readonly actionId: string;
}

/** Somebody says where an action stands from a day on; a partner of the own actions. */
@Injectable()
export class ReportProgress {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly queries: ActionPlanQueries,
    private readonly idempotency: Idempotency,
  ) {}

  async execute(
    ctx: UserContext,
    given: ReportedProgress,
    idempotencyKey?: string,
  ): Promise<ActionPlanView> {
    const { coalitionId, planId, actionId, state, on, note } = given;
    const organisationId = await this.queries.organisationOf(coalitionId, planId, actionId);
    permit(ctx.user, ['action-plan', 'report-progress'], { coalitionId, organisationId });
    refuseToCome(ctx, on);
    const asked = ['report-progress', { ...given }];
    return this.idempotency.write(ctx, { key: idempotencyKey, asked }, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const before = await this.queries.view(write.tx, write, coalitionId, planId);
      const actions = before.goals.flatMap((goal) => goal.actions);
      const { state: was } = partOf(actions, actionId);
      await write.tx.query(
        `INSERT INTO action_plan_progress (id, action_id, state, on_date, note, stated_by, stated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [uuidv7(), actionId, state, on, note, ctx.user.id, ctx.now],
      );
      await record(write, {
        action: 'report-progress',
        subjectType: 'action-plan',
        subjectId: planId,
        coalitionId,
        before: { actionId, state: was },
        after: { actionId, state, on, note },
      });
      return this.queries.view(write.tx, write, coalitionId, planId);
    });
  }
}
