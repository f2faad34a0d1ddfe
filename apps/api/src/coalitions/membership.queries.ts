import { Inject, Injectable } from '@nestjs/common';
import type { Membership } from '@zorgpaden/domain/coalitions/membership.contract';
import type { PlainDate } from '@zorgpaden/domain/shared';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import { peildatumOf } from '../platform/http/peildatum.js';
import { refuseUnknownCoalition } from './known-coalition.js';

/**
 * $1 the coalition, $2 the peildatum. The other side of each, as it was then. What is only asked stands
 * there from the day on which it was asked, whatever day it asks for.
 */
const MEMBERSHIPS = `
  SELECT j.id, lower(j.period)::text AS "from", upper(j.period)::text AS "to",
    j.accepted_at IS NOT NULL AS "isAccepted", j.version,
    jsonb_build_object('id', c.id, 'name', c.name, 'level', c.level,
      'status', COALESCE(s.status, 'unknown'),
      'municipalities', COALESCE((
        SELECT jsonb_agg(jsonb_build_object('code', t.code, 'name', t.name, 'slug', t.slug,
          'province', t.province) ORDER BY t.code)
        FROM coalition_municipalities m JOIN municipalities t ON t.code = m.municipality_code
        WHERE m.coalition_id = c.id AND m.period @> $2::date), '[]')) AS coalition
  FROM coalition_memberships j
  JOIN coalitions c ON c.id <> $1 AND c.id IN (j.regional_id, j.local_id) AND c.deleted_at IS NULL
  LEFT JOIN coalition_statuses s ON s.coalition_id = c.id AND s.period @> $2::date
  WHERE $1 IN (j.regional_id, j.local_id)
    AND CASE WHEN j.accepted_at IS NOT NULL THEN j.period @> $2::date
      ELSE (j.asked_at AT TIME ZONE 'Europe/Amsterdam')::date <= $2::date
        AND (upper(j.period) IS NULL OR upper(j.period) > $2::date) END
  ORDER BY c.name, c.id`;

/** With which coalitions a coalition is joined. */
@Injectable()
export class MembershipQueries {
  constructor(
    private readonly database: Database,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async list(
    ctx: UserContext,
    coalitionId: string,
    asked: { readonly peildatum?: PlainDate | undefined } = {},
  ) {
    permit(ctx.user, ['coalition', 'read-past'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    const day = peildatumOf(ctx, asked);
    const items = await this.database.query<Membership>(MEMBERSHIPS, [coalitionId, day]);
    const query = asked.peildatum === undefined ? '' : `?peildatum=${asked.peildatum}`;
    const path = `/api/v1/coalitions/${coalitionId}/memberships${query}`;
    return { items, links: { self: `${this.config.publicUrl}${path}` } };
  }
}
