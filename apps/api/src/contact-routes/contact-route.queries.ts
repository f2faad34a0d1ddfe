import { Inject, Injectable } from '@nestjs/common';
import {
  type ContactRouteAction,
  freshnessOn,
  readableOrganisations,
} from '@zorgpaden/domain/contact-routes';
import type {
  ContactRouteContent,
  ContactRouteView,
} from '@zorgpaden/domain/contact-routes/contract';
import { routeState } from '@zorgpaden/domain/publications';
import { amsterdamNow, DomainError } from '@zorgpaden/domain/shared';
import type { Restoration } from '@zorgpaden/domain/shared/restoration.contract';
import { refuseUnknownCoalition } from '../coalitions/index.js';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { Reader } from '../platform/db/reader.js';
import type { UserContext } from '../platform/http/context.js';
import { builtSince } from '../platform/undo/index.js';
import { permitWork } from './permit-work.js';

interface Row {
  readonly id: string;
  readonly coalitionId: string;
  readonly version: number;
  readonly content: ContactRouteContent;
  readonly deleted: boolean;
  readonly updatedAt: Date;
  readonly published: ContactRouteContent | null;
  readonly verifiedOn: string | null;
  readonly verifiedBy: string | null;
  readonly draftSavedAt: Date | null;
  readonly organisationId: string | null;
}

/**
 * $1 the coalition, $2 who looks, $3 one route or null, $4 the day, $5 organisations or null for all. A
 * deleted route stays in the list while it is still public: publishing is what takes it away. A route
 * is of the one partner that has the name in its public text, or in the working copy before that.
 */
const ROUTES = `
  SELECT w.id, w.coalition_id AS "coalitionId", w.version, w.content,
    w.deleted_at IS NOT NULL AS deleted, w.updated_at AS "updatedAt",
    p.content AS published, p.verified_on::text AS "verifiedOn", p.verified_by AS "verifiedBy",
    d.saved_at AS "draftSavedAt", partner.id AS "organisationId"
  FROM contact_routes w
  JOIN coalitions c ON c.id = w.coalition_id AND c.deleted_at IS NULL
  LEFT JOIN published_routes p ON p.route_id = w.id
  LEFT JOIN contact_route_drafts d ON d.id = w.id AND d.user_id = $2
  LEFT JOIN LATERAL (
    SELECT CASE WHEN count(*) = 1 THEN (array_agg(o.id))[1] END AS id
    FROM partnerships s JOIN organisations o ON o.id = s.organisation_id
    WHERE s.coalition_id = w.coalition_id AND s.period @> $4::date
      AND lower(o.name) = lower(COALESCE(p.content, w.content)->>'organisation')
  ) partner ON true
  WHERE w.coalition_id = $1 AND ($3::uuid IS NULL OR w.id = $3)
    AND ($5::uuid[] IS NULL OR partner.id = ANY($5))
    AND (w.deleted_at IS NULL OR p.route_id IS NOT NULL OR $3 IS NOT NULL)
  ORDER BY w.id`;

/** $1 a route that was deleted, $2 the coalition: what was made public without it since. */
const BUILT_SINCE = `
  SELECT r.deleted_at AS since, count(p.id)::int AS count, '{}'::text[] AS names
  FROM contact_routes r
  LEFT JOIN publications p ON p.coalition_id = r.coalition_id AND p.published_at >= r.deleted_at
  WHERE r.id = $1 AND r.coalition_id = $2 AND r.deleted_at IS NOT NULL GROUP BY r.id`;

/** The working copies of a coalition, as the workspace shows them. */
@Injectable()
export class ContactRouteQueries {
  constructor(
    private readonly database: Database,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  /** What was built since it was taken away, for who is about to undo that. */
  async restoration(ctx: UserContext, coalitionId: string, id: string): Promise<Restoration> {
    permitWork(ctx, 'restore', coalitionId);
    return builtSince(this.database, {
      ...{ what: 'publication', sql: BUILT_SINCE, values: [id, coalitionId] },
    });
  }

  async list(ctx: UserContext, coalitionId: string) {
    permitWork(ctx, 'list', coalitionId);
    await refuseUnknownCoalition(this.database, coalitionId);
    const rows = await this.rows(this.database, ctx, coalitionId, null);
    const self = `${this.config.publicUrl}/api/v1/coalitions/${coalitionId}/contact-routes`;
    return { items: rows.map((row) => viewOf(row, ctx)), links: { self } };
  }

  async one(ctx: UserContext, coalitionId: string, id: string): Promise<ContactRouteView> {
    permitWork(ctx, 'list', coalitionId);
    return this.view(this.database, ctx, coalitionId, id);
  }

  /** How a route looks to this user now, also to a write that is not done yet. */
  async view(
    reader: Reader,
    ctx: UserContext,
    coalitionId: string,
    id: string,
  ): Promise<ContactRouteView> {
    return viewOf(await this.row(reader, ctx, coalitionId, id), ctx);
  }

  /**
   * Refuses what this user may not do with one route, whosever it is.
   *
   * @throws DomainError `request.not-found` also when it is not theirs to see, `permission.…`
   */
  async permit(
    ctx: UserContext,
    action: ContactRouteAction,
    coalitionId: string,
    id: string,
  ): Promise<void> {
    const { organisationId } = await this.row(this.database, ctx, coalitionId, id);
    permit(ctx.user, ['contact-route', action], { coalitionId, organisationId });
  }

  private async row(
    reader: Reader,
    ctx: UserContext,
    coalitionId: string,
    id: string,
  ): Promise<Row> {
    const [row] = await this.rows(reader, ctx, coalitionId, id);
    if (row === undefined) throw new DomainError('request.not-found');
    return row;
  }

  /** The routes of a coalition that are this user's to see: for a partner those of its organisation. */
  private async rows(
    reader: Reader,
    ctx: UserContext,
    coalitionId: string,
    id: string | null,
  ): Promise<Row[]> {
    const today = amsterdamNow(ctx.now.getTime()).date;
    const organisations = readableOrganisations(ctx.user, coalitionId);
    const parameters = [coalitionId, ctx.user.id, id, today, organisations];
    return (await reader.query(ROUTES, parameters)) as Row[];
  }
}

/** Freshness is that of the public text: a text that nobody sees yet has none. */
function viewOf(row: Row, ctx: UserContext): ContactRouteView {
  const today = amsterdamNow(ctx.now.getTime()).date;
  return {
    id: row.id,
    coalitionId: row.coalitionId,
    version: row.version,
    content: row.content,
    state: routeState(row.deleted ? null : row.content, row.published),
    freshness: row.published === null ? null : freshnessOn(row.verifiedOn, today),
    verifiedOn: row.verifiedOn,
    verifiedBy: row.verifiedBy,
    updatedAt: row.updatedAt.toISOString(),
    draftSavedAt: row.draftSavedAt?.toISOString() ?? null,
  };
}
