import { Inject, Injectable } from '@nestjs/common';
import type {
  CoalitionLead,
  CoalitionStatusList,
  CoalitionStatusPeriod,
  leadsQuery,
} from '@zorgpaden/domain/coalitions/coalition-history.contract';
import type { z } from 'zod';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import { peildatumOf } from '../platform/http/peildatum.js';
import { refuseUnknownCoalition } from './known-coalition.js';

type StatusRow = Omit<CoalitionStatusPeriod, 'statedAt' | 'correction'> & {
  readonly statedAt: Date;
  readonly correctionReason: string | null;
  readonly correctedBy: { id: string; name: string } | null;
  readonly correctedAt: Date | null;
};

/** $1 the coalition. */
const STATUSES = `
  SELECT s.id, s.status, lower(s.period)::text AS "from", upper(s.period)::text AS "to", s.reason,
    CASE WHEN u.id IS NULL THEN NULL
      ELSE jsonb_build_object('id', u.id, 'name', u.name) END AS "statedBy",
    s.stated_at AS "statedAt", s.correction_reason AS "correctionReason",
    CASE WHEN by.id IS NULL THEN NULL
      ELSE jsonb_build_object('id', by.id, 'name', by.name) END AS "correctedBy",
    s.corrected_at AS "correctedAt", s.version
  FROM coalition_statuses s
  LEFT JOIN users u ON u.id = s.stated_by
  LEFT JOIN users by ON by.id = s.corrected_by
  WHERE s.coalition_id = $1
  ORDER BY lower(s.period) DESC`;

/** $1 the coalition, $2 the peildatum, $3 whether also who stopped before that day. */
const LEADS = `
  SELECT r.id, jsonb_build_object('id', u.id, 'name', u.name) AS person, r.role,
    lower(r.period)::text AS "from", upper(r.period)::text AS "to"
  FROM role_assignments r JOIN users u ON u.id = r.user_id
  WHERE r.coalition_id = $1 AND r.role IN ('lead', 'deputy')
    AND (r.period @> $2::date OR ($3 AND upper(r.period) <= $2::date))
  ORDER BY lower(r.period) DESC, r.role DESC, u.name, r.id`;

/** How a coalition became what it is: what it was, and who led it. */
@Injectable()
export class CoalitionHistoryQueries {
  constructor(
    private readonly database: Database,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  /** The latest first. */
  async statuses(ctx: UserContext, coalitionId: string): Promise<CoalitionStatusList> {
    permit(ctx.user, ['coalition', 'read-past'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    const rows = await this.database.query<StatusRow>(STATUSES, [coalitionId]);
    return { items: rows.map(viewOf), links: { self: this.address(coalitionId, 'statuses') } };
  }

  async leads(ctx: UserContext, coalitionId: string, asked: z.infer<typeof leadsQuery>) {
    permit(ctx.user, ['coalition', 'read-past'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    const day = peildatumOf(ctx, asked);
    const withEnded = asked.ended === 'true';
    const items = await this.database.query<CoalitionLead>(LEADS, [coalitionId, day, withEnded]);
    const query = new URLSearchParams({
      ...(asked.peildatum !== undefined && { peildatum: asked.peildatum }),
      ...(withEnded && { ended: 'true' }),
    }).toString();
    const self = this.address(coalitionId, query === '' ? 'leads' : `leads?${query}`);
    return { items, links: { self } };
  }

  private address(coalitionId: string, rest: string): string {
    return `${this.config.publicUrl}/api/v1/coalitions/${coalitionId}/${rest}`;
  }
}

function viewOf({ correctionReason, correctedBy, correctedAt, ...row }: StatusRow) {
  return {
    ...row,
    statedAt: row.statedAt.toISOString(),
    correction:
      correctionReason === null || correctedAt === null
        ? null
        : { reason: correctionReason, by: correctedBy, at: correctedAt.toISOString() },
  };
}
