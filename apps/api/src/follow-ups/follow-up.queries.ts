import { Inject, Injectable } from '@nestjs/common';
import type {
  FollowUpList,
  FollowUpsQuery,
  FollowUpView,
} from '@zorgpaden/domain/follow-ups/contract';
import { amsterdamNow, DomainError } from '@zorgpaden/domain/shared';
import { refuseUnknownCoalition } from '../coalitions/index.js';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { Reader } from '../platform/db/reader.js';
import type { Context, UserContext } from '../platform/http/context.js';
import { pageLinks } from '../platform/http/pages.js';

export const FOLLOW_UPS_PER_PAGE = 50;

type Row = Omit<FollowUpView, 'createdAt'> & { readonly createdAt: Date };

/** $1 the coalition, $2 today. */
const VIEWS = `
  SELECT f.id, f.version, f.title, f.note,
    jsonb_build_object(
      'organisation', CASE WHEN o.id IS NOT NULL
        THEN jsonb_build_object('id', o.id, 'name', o.name) END,
      'function', f.function,
      'person', CASE WHEN u.id IS NOT NULL
        THEN jsonb_build_object('id', u.id, 'name', u.name) END) AS owner,
    f.due_on::text AS "dueOn",
    CASE WHEN f.source_kind IS NOT NULL THEN jsonb_build_object(
      'kind', f.source_kind, 'id', f.source_id, 'date', r.date) END AS source,
    f.state, f.state = 'open' AND f.due_on < $2::date IS TRUE AS late,
    COALESCE(s.outcome, '') AS outcome,
    COALESCE(s.on_day, f.promised_on)::text AS "stateSince", f.created_at AS "createdAt"
  FROM follow_ups f
  LEFT JOIN organisations o ON o.id = f.organisation_id
  LEFT JOIN users u ON u.id = f.person_id
  LEFT JOIN reflections r ON f.source_kind = 'reflection' AND r.id = f.source_id
  LEFT JOIN LATERAL (
    SELECT outcome, on_day FROM follow_up_steps WHERE follow_up_id = f.id
    ORDER BY on_day DESC, id DESC LIMIT 1) s ON true
  WHERE f.coalition_id = $1 AND f.deleted_at IS NULL`;

/** $3 a state or null, $4 an organisation or null, $5 a source or null, $6 and $7 which part. */
const LIST = `${VIEWS}
  AND ($3::text IS NULL OR f.state = CASE $3 WHEN 'late' THEN 'open' ELSE $3 END)
  AND ($3 IS DISTINCT FROM 'late' OR f.due_on < $2::date)
  AND ($4::uuid IS NULL OR f.organisation_id = $4)
  AND ($5::uuid IS NULL OR f.source_id = $5)
  ORDER BY f.state <> 'open', f.due_on NULLS FIRST, f.id LIMIT $6 OFFSET $7`;

/** What was promised in a coalition, and what came of it. */
@Injectable()
export class FollowUpQueries {
  constructor(
    private readonly database: Database,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  /** The open ones first, and of those what is due soonest. */
  async list(ctx: UserContext, coalitionId: string, asked: FollowUpsQuery): Promise<FollowUpList> {
    permit(ctx.user, ['follow-up', 'read'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    const { state, organisation, source, page = 1 } = asked;
    const rows = await this.database.query<Row>(LIST, [
      ...[coalitionId, todayOf(ctx), state ?? null, organisation ?? null, source ?? null],
      // One more than fits tells whether there is a next page.
      ...[FOLLOW_UPS_PER_PAGE + 1, (page - 1) * FOLLOW_UPS_PER_PAGE],
    ]);
    const address = `${this.config.publicUrl}/api/v1/coalitions/${coalitionId}/follow-ups`;
    const parameters = {
      ...(state && { state }),
      ...(organisation && { organisation }),
      ...(source && { source }),
    };
    return {
      items: rows.slice(0, FOLLOW_UPS_PER_PAGE).map(viewOf),
      links: pageLinks(address, parameters, page, rows.length > FOLLOW_UPS_PER_PAGE),
    };
  }

  /** @throws DomainError `request.not-found` */
  async view(reader: Reader, ctx: Context, coalitionId: string, id: string): Promise<FollowUpView> {
    const rows = (await reader.query(`${VIEWS} AND f.id = $3`, [
      coalitionId,
      todayOf(ctx),
      id,
    ])) as Row[];
    const [row] = rows;
    if (row === undefined) throw new DomainError('request.not-found');
    return viewOf(row);
  }
}

function viewOf(row: Row): FollowUpView {
  return { ...row, createdAt: row.createdAt.toISOString() };
}

function todayOf({ now }: Pick<Context, 'now'>): string {
  return amsterdamNow(now.getTime()).date;
}
