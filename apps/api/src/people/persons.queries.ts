import { Inject, Injectable } from '@nestjs/common';
import type { PersonList, PersonView } from '@zorgpaden/domain/people/accounts.contract';
import { amsterdamNow } from '@zorgpaden/domain/shared';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import { pageLinks } from '../platform/http/pages.js';

export const PERSONS_PER_PAGE = 50;

interface Row extends Omit<PersonView, 'block'> {
  readonly block: { readonly reason: string; readonly at: string; readonly by: string } | null;
}

/** $1 today, $2 what name or address contain or null, $3 and $4 which part of the list. */
const PERSONS = `
  SELECT u.id, u.name, u.email, u.last_seen_on::text AS "lastSeenOn",
    COALESCE((
      SELECT jsonb_agg(
        jsonb_build_object('id', r.id, 'version', r.version, 'role', r.role, 'from', lower(r.period), 'to', upper(r.period),
          'scope', jsonb_build_object(
            'kind', CASE
              WHEN r.coalition_id IS NOT NULL THEN 'coalition'
              WHEN r.organisation_id IS NOT NULL THEN 'organisation'
              WHEN r.municipality_code IS NOT NULL THEN 'municipality'
              WHEN r.region_id IS NOT NULL THEN 'region'
              ELSE 'nation'
            END,
            'id', COALESCE(r.coalition_id::text, r.organisation_id::text, r.municipality_code,
              r.region_id::text),
            'name', COALESCE(c.name, o.name, m.name, g.name)))
        ORDER BY r.role, lower(r.period))
      FROM role_assignments r
      LEFT JOIN coalitions c ON c.id = r.coalition_id
      LEFT JOIN organisations o ON o.id = r.organisation_id
      LEFT JOIN municipalities m ON m.code = r.municipality_code
      LEFT JOIN regions g ON g.id = r.region_id
      WHERE r.user_id = u.id AND (upper(r.period) IS NULL OR upper(r.period) > $1::date)
        AND c.deleted_at IS NULL
    ), '[]') AS roles,
    EXISTS (SELECT FROM totp_secrets t WHERE t.user_id = u.id AND t.confirmed_at IS NOT NULL)
      OR EXISTS (SELECT FROM passkeys k WHERE k.user_id = u.id) AS "hasSecondFactor",
    (SELECT jsonb_build_object('reason', b.reason, 'at', b.blocked_at, 'by', by_whom.name)
     FROM user_blocks b JOIN users by_whom ON by_whom.id = b.blocked_by
     WHERE b.user_id = u.id AND b.lifted_at IS NULL) AS block
  FROM users u
  WHERE u.emptied_at IS NULL AND ($2::text IS NULL OR u.name ILIKE $2 OR u.email ILIKE $2)
  ORDER BY u.name, u.id LIMIT $3 OFFSET $4`;

/** Everybody with an account, for administrators. */
@Injectable()
export class PersonsQueries {
  constructor(
    private readonly database: Database,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async list(ctx: UserContext, page: number): Promise<PersonList> {
    permit(ctx.user, ['people', 'list-all']);
    const found = await this.rows(ctx, null, PERSONS_PER_PAGE + 1, (page - 1) * PERSONS_PER_PAGE);
    return {
      items: found.slice(0, PERSONS_PER_PAGE),
      links: pageLinks(this.address(), {}, page, found.length > PERSONS_PER_PAGE),
    };
  }

  /** The first of those whose name or address contains this. */
  async search(ctx: UserContext, text: string): Promise<PersonList> {
    permit(ctx.user, ['people', 'list-all']);
    const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
    const items = await this.rows(ctx, pattern, PERSONS_PER_PAGE, 0);
    return { items, links: { self: `${this.address()}/search` } };
  }

  private async rows(
    { now }: UserContext,
    pattern: string | null,
    limit: number,
    offset: number,
  ): Promise<PersonView[]> {
    const today = amsterdamNow(now.getTime()).date;
    const rows = await this.database.query<Row>(PERSONS, [today, pattern, limit, offset]);
    return rows.map(({ block, ...row }) => ({
      ...row,
      block: block && { ...block, at: new Date(block.at).toISOString() },
    }));
  }

  private address(): string {
    return `${this.config.publicUrl}/api/v1/people`;
  }
}
