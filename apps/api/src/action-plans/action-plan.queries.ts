import { Inject, Injectable } from '@nestjs/common';
import type { ActionPlanView } from '@zorgpaden/domain/action-plans/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import type { Restoration } from '@zorgpaden/domain/shared/restoration.contract';
import { refuseUnknownCoalition } from '../coalitions/index.js';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { Reader } from '../platform/db/reader.js';
import type { UserContext } from '../platform/http/context.js';
import { peildatumOf } from '../platform/http/peildatum.js';
import { builtSince } from '../platform/undo/index.js';
import { type PlanRow, summaryOf, viewOf } from './plan-views.js';

/**
 * $1 the coalition, $2 one plan or null. One statement however many goals and actions there are.
 */
const PLANS = `
  SELECT p.id, p.coalition_id AS "coalitionId", p.version, p.title,
    lower(p.period)::text AS "from", upper(p.period)::text AS "until",
    COALESCE((
      SELECT jsonb_agg(jsonb_build_object(
        'id', g.id, 'phase', g.phase, 'text', g.text, 'indicator', g.indicator,
        'measurements', COALESCE((
          SELECT jsonb_agg(jsonb_build_object('value', m.value, 'on', m.on_date, 'note', m.note)
                           ORDER BY m.on_date, m.stated_at, m.id)
          FROM action_plan_measurements m WHERE m.goal_id = g.id
        ), '[]'),
        'actions', COALESCE((
          SELECT jsonb_agg(jsonb_build_object(
            'id', a.id, 'text', a.text, 'organisationId', a.organisation_id,
            'organisation', o.name, 'owner', a.owner, 'due', a.due,
            'progress', COALESCE((
              SELECT jsonb_agg(jsonb_build_object('state', r.state, 'on', r.on_date, 'note', r.note)
                               ORDER BY r.on_date, r.stated_at, r.id)
              FROM action_plan_progress r WHERE r.action_id = a.id
            ), '[]')
          ) ORDER BY a.position)
          FROM action_plan_actions a LEFT JOIN organisations o ON o.id = a.organisation_id
          WHERE a.goal_id = g.id AND a.removed_at IS NULL
        ), '[]')
      ) ORDER BY g.position)
      FROM action_plan_goals g
      WHERE g.plan_id = p.id AND g.removed_at IS NULL
    ), '[]') AS goals
  FROM action_plans p
  JOIN coalitions c ON c.id = p.coalition_id AND c.deleted_at IS NULL
  WHERE p.coalition_id = $1 AND p.deleted_at IS NULL AND ($2::uuid IS NULL OR p.id = $2)
  ORDER BY lower(p.period) DESC, p.id`;

/** $1 a plan that was deleted, $2 the coalition: the plans that were written since for the same time. */
const BUILT_SINCE = `
  SELECT p.deleted_at AS since, count(n.id)::int AS count,
    COALESCE(array_agg(n.title ORDER BY n.title, n.id) FILTER (WHERE n.id IS NOT NULL), '{}') AS names
  FROM action_plans p LEFT JOIN action_plans n ON n.coalition_id = p.coalition_id
    AND n.deleted_at IS NULL AND n.created_at >= p.deleted_at AND n.period && p.period
  WHERE p.id = $1 AND p.coalition_id = $2 AND p.deleted_at IS NOT NULL GROUP BY p.id`;

/** Plans of action as the workspace shows them. */
@Injectable()
export class ActionPlanQueries {
  constructor(
    private readonly database: Database,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  /** What was built since it was taken away, for who is about to undo that. */
  async restoration(ctx: UserContext, coalitionId: string, id: string): Promise<Restoration> {
    permit(ctx.user, ['action-plan', 'restore'], { coalitionId });
    return builtSince(this.database, {
      ...{ what: 'action-plan', sql: BUILT_SINCE, values: [id, coalitionId] },
    });
  }

  /** The plans of a coalition, the latest first, each with how far it is today. */
  async list(ctx: UserContext, coalitionId: string) {
    permit(ctx.user, ['action-plan', 'read'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    const rows = await this.rows(this.database, coalitionId, null);
    const self = `${this.config.publicUrl}/api/v1/coalitions/${coalitionId}/action-plans`;
    return { items: rows.map((row) => summaryOf(row, peildatumOf(ctx))), links: { self } };
  }

  /** @throws DomainError `request.not-found` */
  async one(ctx: UserContext, coalitionId: string, id: string): Promise<ActionPlanView> {
    permit(ctx.user, ['action-plan', 'read'], { coalitionId });
    return this.view(this.database, ctx, coalitionId, id);
  }

  /** The partner that does an action of this plan; `null` when none is named. */
  async organisationOf(coalitionId: string, id: string, actionId: string): Promise<string | null> {
    const [action] = await this.database.query<{ organisationId: string | null }>(
      `SELECT a.organisation_id AS "organisationId"
       FROM action_plan_actions a
       JOIN action_plan_goals g ON g.id = a.goal_id AND g.removed_at IS NULL
       JOIN action_plans p ON p.id = g.plan_id AND p.deleted_at IS NULL
       WHERE a.id = $3 AND p.id = $2 AND p.coalition_id = $1 AND a.removed_at IS NULL`,
      [coalitionId, id, actionId],
    );
    return action?.organisationId ?? null;
  }

  /** How a plan looks, also to a write that is not done yet. */
  async view(
    reader: Reader,
    ctx: Pick<UserContext, 'now'>,
    coalitionId: string,
    id: string,
  ): Promise<ActionPlanView> {
    const [row] = await this.rows(reader, coalitionId, id);
    if (row === undefined) throw new DomainError('request.not-found');
    return viewOf(row, peildatumOf(ctx));
  }

  private async rows(reader: Reader, coalitionId: string, id: string | null): Promise<PlanRow[]> {
    return (await reader.query(PLANS, [coalitionId, id])) as PlanRow[];
  }
}
