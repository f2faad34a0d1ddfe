import { Injectable } from '@nestjs/common';
import type { ActionPlanContent } from '@zorgpaden/domain/action-plans/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { WriteContext } from '../platform/audit/trail.js';
import type { UserContext } from '../platform/http/context.js';

export interface StoredPlan {
  readonly id: string;
  readonly version: number;
  readonly deletedAt: Date | null;
}
type Goals = ActionPlanContent['goals'];

/** Plans, their goals and actions. What is taken from a plan stays with what was said of it. */
@Injectable()
export class ActionPlanRepository {
  /**
   * A plan, for changing it: one at a time.
   *
   * @throws DomainError `request.not-found`
   */
  async lock(tx: EntityManager, coalitionId: string, id: string): Promise<StoredPlan> {
    const plan = await this.lockAlsoDeleted(tx, coalitionId, id);
    if (plan.deletedAt !== null) throw new DomainError('request.not-found');
    return plan;
  }

  /** Also one that was deleted, for undoing that. */
  async lockAlsoDeleted(tx: EntityManager, coalitionId: string, id: string): Promise<StoredPlan> {
    const [plan]: StoredPlan[] = await tx.query(
      `SELECT id, version, deleted_at AS "deletedAt" FROM action_plans
       WHERE id = $1 AND coalition_id = $2 FOR UPDATE`,
      [id, coalitionId],
    );
    if (plan === undefined) throw new DomainError('request.not-found');
    return plan;
  }

  async insert(
    ctx: WriteContext<UserContext>,
    coalitionId: string,
    content: ActionPlanContent,
  ): Promise<string> {
    const id = uuidv7();
    await ctx.tx.query(
      `INSERT INTO action_plans
         (id, coalition_id, title, period, created_at, updated_at, updated_by)
       VALUES ($1, $2, $3, daterange($4, $5), $6, $6, $7)`,
      [id, coalitionId, content.title, content.from, content.until, ctx.now, ctx.user.id],
    );
    await this.saveGoals(ctx, id, content.goals);
    return id;
  }

  async update(
    ctx: WriteContext<UserContext>,
    id: string,
    { title, from, until, goals }: ActionPlanContent,
  ): Promise<void> {
    await ctx.tx.query(
      `UPDATE action_plans SET title = $2, period = daterange($3, $4), version = version + 1,
         updated_at = $5, updated_by = $6
       WHERE id = $1`,
      [id, title, from, until, ctx.now, ctx.user.id],
    );
    await this.saveGoals(ctx, id, goals);
  }

  async setDeleted(ctx: WriteContext<UserContext>, id: string, deletedAt: Date | null) {
    await ctx.tx.query(
      `UPDATE action_plans SET deleted_at = $2, version = version + 1, updated_at = $3, updated_by = $4
       WHERE id = $1`,
      [id, deletedAt, ctx.now, ctx.user.id],
    );
  }

  private async saveGoals(ctx: WriteContext, planId: string, goals: Goals): Promise<void> {
    await ctx.tx.query(
      `UPDATE action_plan_goals SET removed_at = $2
       WHERE plan_id = $1 AND removed_at IS NULL AND id <> ALL ($3)`,
      [planId, ctx.now, known(goals)],
    );
    for (const [position, goal] of goals.entries()) {
      const { phase, text, indicator } = goal;
      const goalId = goal.id ?? uuidv7();
      const saved: unknown[] = await ctx.tx.query(
        `INSERT INTO action_plan_goals (id, plan_id, position, phase, text, indicator)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (id) DO UPDATE SET position = $3, phase = $4, text = $5, indicator = $6
           WHERE action_plan_goals.plan_id = $2 AND action_plan_goals.removed_at IS NULL
         RETURNING id`,
        [goalId, planId, position, phase, text, indicator],
      );
      if (saved.length === 0) throw unknown(`/goals/${position}/id`);
      await this.saveActions(ctx, goalId, position, goal.actions);
    }
  }

  private async saveActions(
    ctx: WriteContext,
    goalId: string,
    goalPosition: number,
    actions: Goals[number]['actions'],
  ): Promise<void> {
    await ctx.tx.query(
      `UPDATE action_plan_actions SET removed_at = $2
       WHERE goal_id = $1 AND removed_at IS NULL AND id <> ALL ($3)`,
      [goalId, ctx.now, known(actions)],
    );
    for (const [position, { id, text, organisationId, owner, due }] of actions.entries()) {
      const saved: unknown[] = await ctx.tx.query(
        `INSERT INTO action_plan_actions
           (id, goal_id, position, text, organisation_id, owner, due)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (id) DO UPDATE
           SET position = $3, text = $4, organisation_id = $5, owner = $6, due = $7
           WHERE action_plan_actions.goal_id = $2 AND action_plan_actions.removed_at IS NULL
         RETURNING id`,
        [id ?? uuidv7(), goalId, position, text, organisationId, owner, due],
      );
      if (saved.length === 0) throw unknown(`/goals/${goalPosition}/actions/${position}/id`);
    }
  }
}

function known(things: readonly { readonly id?: string | undefined }[]): string[] {
  return things.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** An id that is not one of this plan: it comes from elsewhere, or somebody took it away meanwhile. */
function unknown(pointer: string): DomainError {
  return new DomainError('request.invalid', {}, [{ pointer, code: 'action-plan.part.unknown' }]);
}
