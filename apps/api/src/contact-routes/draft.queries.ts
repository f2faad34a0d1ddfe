import { Inject, Injectable } from '@nestjs/common';
import type { ContactRouteDraftView } from '@zorgpaden/domain/contact-routes/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { refuseUnknownCoalition } from '../coalitions/index.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { Reader } from '../platform/db/reader.js';
import type { UserContext } from '../platform/http/context.js';
import { permitWork } from './permit-work.js';

interface Row extends Omit<ContactRouteDraftView, 'savedAt'> {
  readonly savedAt: Date;
}

/** $1 who looks: one's own drafts only. $2 the coalition, $3 one draft or null. */
const DRAFTS = `
  SELECT d.id, w.id AS "routeId", d.base_version AS "baseVersion", d.content, d.saved_at AS "savedAt"
  FROM contact_route_drafts d
  LEFT JOIN contact_routes w ON w.id = d.id
  WHERE d.user_id = $1 AND d.coalition_id = $2 AND ($3::uuid IS NULL OR d.id = $3)
  ORDER BY d.saved_at DESC, d.id`;

/** What this user typed for a coalition and did not save. */
@Injectable()
export class DraftQueries {
  constructor(
    private readonly database: Database,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async list(ctx: UserContext, coalitionId: string) {
    permitWork(ctx, 'draft', coalitionId);
    await refuseUnknownCoalition(this.database, coalitionId);
    const items = await this.views(this.database, ctx, coalitionId, null);
    const self = `${this.config.publicUrl}/api/v1/coalitions/${coalitionId}/contact-route-drafts`;
    return { items, links: { self } };
  }

  async one(ctx: UserContext, coalitionId: string, id: string): Promise<ContactRouteDraftView> {
    permitWork(ctx, 'draft', coalitionId);
    return this.view(this.database, ctx, coalitionId, id);
  }

  /** @throws DomainError `request.not-found` */
  async view(
    reader: Reader,
    ctx: UserContext,
    coalitionId: string,
    id: string,
  ): Promise<ContactRouteDraftView> {
    const [view] = await this.views(reader, ctx, coalitionId, id);
    if (view === undefined) throw new DomainError('request.not-found');
    return view;
  }

  private async views(
    reader: Reader,
    ctx: UserContext,
    coalitionId: string,
    id: string | null,
  ): Promise<ContactRouteDraftView[]> {
    const rows = (await reader.query(DRAFTS, [ctx.user.id, coalitionId, id])) as Row[];
    return rows.map((row) => ({ ...row, savedAt: row.savedAt.toISOString() }));
  }
}
