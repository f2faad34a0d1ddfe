import { Inject, Injectable } from '@nestjs/common';
import { freshnessOn } from '@zorgpaden/domain/contact-routes';
import type {
  ContactRouteContent,
  ContactRouteView,
} from '@zorgpaden/domain/contact-routes/contract';
import { routeState } from '@zorgpaden/domain/publications';
import { amsterdamNow, DomainError } from '@zorgpaden/domain/shared';
import { refuseUnknownCoalition } from '../coalitions/index.js';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { Reader } from '../platform/db/reader.js';
import type { UserContext } from '../platform/http/context.js';

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
}

/**
 * $1 the coalition, $2 who looks, $3 one route or null. A deleted route stays in the list while it is
 * still public: publishing is what takes it away.
 */
const ROUTES = `
  SELECT w.id, w.coalition_id AS "coalitionId", w.version, w.content,
    w.deleted_at IS NOT NULL AS deleted, w.updated_at AS "updatedAt",
    p.content AS published, p.verified_on::text AS "verifiedOn", p.verified_by AS "verifiedBy",
    d.saved_at AS "draftSavedAt"
  FROM contact_routes w
  JOIN coalitions c ON c.id = w.coalition_id AND c.deleted_at IS NULL
  LEFT JOIN published_routes p ON p.route_id = w.id
  LEFT JOIN contact_route_drafts d ON d.id = w.id AND d.user_id = $2
  WHERE w.coalition_id = $1 AND ($3::uuid IS NULL OR w.id = $3)
    AND (w.deleted_at IS NULL OR p.route_id IS NOT NULL OR $3 IS NOT NULL)
  ORDER BY w.id`;

/** The working copies of a coalition, as the workspace shows them. */
@Injectable()
export class ContactRouteQueries {
  constructor(
    private readonly database: Database,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async list(ctx: UserContext, coalitionId: string) {
    this.permit(ctx, 'list', coalitionId);
    await refuseUnknownCoalition(this.database, coalitionId);
    const rows = await this.rows(this.database, ctx, coalitionId, null);
    const self = `${this.config.publicUrl}/api/v1/coalitions/${coalitionId}/contact-routes`;
    return { items: rows.map((row) => viewOf(row, ctx)), links: { self } };
  }

  async one(ctx: UserContext, coalitionId: string, id: string): Promise<ContactRouteView> {
    this.permit(ctx, 'read', coalitionId);
    return this.view(this.database, ctx, coalitionId, id);
  }

  /** How a route looks to this user now, also to a write that is not done yet. */
  async view(
    reader: Reader,
    ctx: UserContext,
    coalitionId: string,
    id: string,
  ): Promise<ContactRouteView> {
    const [row] = await this.rows(reader, ctx, coalitionId, id);
    if (row === undefined) throw new DomainError('request.not-found');
    return viewOf(row, ctx);
  }

  private async rows(
    reader: Reader,
    ctx: UserContext,
    coalitionId: string,
    id: string | null,
  ): Promise<Row[]> {
    return (await reader.query(ROUTES, [coalitionId, ctx.user.id, id])) as Row[];
  }

  private permit(ctx: UserContext, action: 'list' | 'read', coalitionId: string): void {
    permit(ctx.user, ['contact-route', action], { coalitionId });
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
