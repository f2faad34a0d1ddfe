import { Injectable } from '@nestjs/common';
import type { ActionPlanView, newMeasurement } from '@zorgpaden/domain/action-plans/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { ActionPlanQueries } from '../action-plan.queries.js';
import { refuseToCome, partOf } from '../plan-parts.js';

export interface MeasuredGoal extends z.infer<typeof newMeasurement> {
  readonly coalitionId: string;
  readonly planId: string;
  readonly goalId: string;
}

/** Writes down what the indicator of a goal read on a day. */
@Injectable()
export class MeasureGoal {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly queries: ActionPlanQueries,
    private readonly idempotency: Idempotency,
  ) {}

  async execute(
    ctx: UserContext,
    given: MeasuredGoal,
    idempotencyKey?: string,
  ): Promise<ActionPlanView> {
    const { coalitionId, planId, goalId, value, on, note } = given;
    permit(ctx.user, ['action-plan', 'measure'], { coalitionId });
    refuseToCome(ctx, on);
    const asked = ['measure-goal', { ...given }];
    return this.idempotency.write(ctx, { key: idempotencyKey, asked }, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const plan = await this.queries.view(write.tx, write, coalitionId, planId);
      if (partOf(plan.goals, goalId).indicator === null) {
        throw new DomainError('action-plan.goal.without-indicator');
      }
      await write.tx.query(
        `INSERT INTO action_plan_measurements
           (id, goal_id, value, on_date, note, stated_by, stated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [uuidv7(), goalId, value, on, note, ctx.user.id, ctx.now],
      );
      await record(write, {
        action: 'measure',
        subjectType: 'action-plan',
        subjectId: planId,
        coalitionId,
        after: { goalId, value, on, note },
      });
      return this.queries.view(write.tx, write, coalitionId, planId);
    });
  }
}
