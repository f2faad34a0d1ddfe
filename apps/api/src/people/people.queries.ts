import { Inject, Injectable } from '@nestjs/common';
import type { PersonRoleList, PersonRoleView } from '@zorgpaden/domain/people/contract';
import { amsterdamNow } from '@zorgpaden/domain/shared';
import { refuseUnknownCoalition } from '../coalitions/index.js';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';

/** Whom one looks for first. */
const ORDER = [
  'lead',
  'deputy',
  'sponsor',
  'editor',
  'partner',
  'adviser',
  'analyst',
  'professional',
];

/** $1 the coalition, $2 today, $3 whether also what ended, $4 the order of roles. */
const PEOPLE = `
  SELECT r.id, jsonb_build_object('id', u.id, 'name', u.name, 'email', u.email) AS person, r.role,
    CASE WHEN o.id IS NULL
      THEN jsonb_build_object('kind', 'coalition', 'id', c.id, 'name', c.name)
      ELSE jsonb_build_object('kind', 'organisation', 'id', o.id, 'name', o.name)
    END AS scope,
    lower(r.period)::text AS "from", upper(r.period)::text AS "to", r.reason,
    u.last_seen_on::text AS "lastSeenOn", r.version
  FROM role_assignments r
  JOIN users u ON u.id = r.user_id
  JOIN coalitions c ON c.id = $1
  LEFT JOIN organisations o ON o.id = r.organisation_id
  WHERE (r.coalition_id = $1 OR r.organisation_id IN (
      SELECT p.organisation_id FROM partnerships p
      WHERE p.coalition_id = $1 AND p.period @> $2::date))
    AND ($3 OR upper(r.period) IS NULL OR upper(r.period) > $2::date)
  ORDER BY array_position($4, r.role), u.name, lower(r.period), r.id`;

/** Who works for a coalition, for who works with them. */
@Injectable()
export class PeopleQueries {
  constructor(
    private readonly database: Database,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async list(ctx: UserContext, coalitionId: string, withEnded = false): Promise<PersonRoleList> {
    permit(ctx.user, ['people', 'list'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    const items = await this.database.query<PersonRoleView>(PEOPLE, [
      coalitionId,
      amsterdamNow(ctx.now.getTime()).date,
      withEnded,
      ORDER,
    ]);
    const self = this.address(coalitionId, withEnded ? 'people?ended=true' : 'people');
    return { items, links: { self } };
  }

  private address(coalitionId: string, rest: string): string {
    return `${this.config.publicUrl}/api/v1/coalitions/${coalitionId}/${rest}`;
  }
}
