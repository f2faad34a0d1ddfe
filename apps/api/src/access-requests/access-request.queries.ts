import { Inject, Injectable } from '@nestjs/common';
import type {
  AccessRequestList,
  AccessRequestView,
} from '@zorgpaden/domain/access-requests/contract';
import { refuseUnknownCoalition } from '../coalitions/index.js';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';

type Row = Omit<AccessRequestView, 'requestedAt'> & { readonly requestedAt: Date };

/** $1 the coalition, or null for all. */
const OPEN = `
  SELECT a.id, a.email, a.name, a.job, a.note, a.requested_at AS "requestedAt",
    jsonb_build_object('code', m.code, 'name', m.name) AS municipality,
    CASE WHEN c.id IS NOT NULL THEN jsonb_build_object('id', c.id, 'name', c.name) END AS coalition
  FROM access_requests a
  JOIN municipalities m ON m.code = a.municipality_code
  LEFT JOIN coalitions c ON c.id = a.coalition_id AND c.deleted_at IS NULL
  WHERE $1::uuid IS NULL OR a.coalition_id = $1
  ORDER BY a.requested_at, a.id`;

@Injectable()
export class AccessRequestQueries {
  constructor(
    private readonly database: Database,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  /** What nobody decided yet, the oldest first. */
  async ofCoalition(ctx: UserContext, coalitionId: string): Promise<AccessRequestList> {
    permit(ctx.user, ['access-request', 'read'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    return this.list(coalitionId, `/coalitions/${coalitionId}/access-requests`);
  }

  async all(ctx: UserContext): Promise<AccessRequestList> {
    permit(ctx.user, ['access-request', 'read-all']);
    return this.list(null, '/access-requests');
  }

  private async list(coalitionId: string | null, path: string): Promise<AccessRequestList> {
    const rows = await this.database.query<Row>(OPEN, [coalitionId]);
    const items = rows.map((row) => ({ ...row, requestedAt: row.requestedAt.toISOString() }));
    return { items, links: { self: `${this.config.publicUrl}/api/v1${path}` } };
  }
}
