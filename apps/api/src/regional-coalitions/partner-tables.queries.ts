import { Inject, Injectable } from '@nestjs/common';
import { domainOf, type PartnerTypeSlug } from '@zorgpaden/domain/organisations';
import type {
  PartnerTables,
  PartnerTablesList,
  PartnerTablesQuery,
} from '@zorgpaden/domain/regional-coalitions/contract';
import { refuseUnknownCoalition } from '../coalitions/index.js';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import { pageLinks } from '../platform/http/pages.js';
import { peildatumOf } from '../platform/http/peildatum.js';

export const PARTNERS_PER_PAGE = 50;

interface Row extends Omit<PartnerTables, 'organisation'> {
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    readonly partnerType: PartnerTypeSlug;
  };
}

/**
 * $1 the regional coalition, $2 the peildatum, $3 whether only who sits at several, $4 and $5 which part,
 * $6 today: of a coalition that left the region nothing is read any more, also not of before.
 * Who sits at most tables stands first. Contacts are those of today: they have no past.
 */
const TABLES = `
  WITH found AS (
    SELECT o.id, COALESCE(n.name, o.name) AS name,
      COALESCE(n.partner_type, o.partner_type) AS "partnerType", count(*) AS tables,
      array_agg(p.id) AS partnerships
    FROM coalition_memberships j
    JOIN coalitions c ON c.id = j.local_id AND c.deleted_at IS NULL
    JOIN partnerships p ON p.coalition_id = c.id AND p.deleted_at IS NULL
    JOIN partnership_statuses s
      ON s.partnership_id = p.id AND s.period @> $2::date AND s.status <> 'ended'
    JOIN organisations o ON o.id = p.organisation_id
    LEFT JOIN organisation_names n ON n.organisation_id = o.id AND n.period @> $2::date
    WHERE j.regional_id = $1 AND j.period @> $2::date AND j.accepted_at IS NOT NULL
      AND EXISTS (SELECT 1 FROM coalition_memberships r
        WHERE r.regional_id = $1 AND r.local_id = c.id AND r.period @> $6::date
          AND r.accepted_at IS NOT NULL)
    GROUP BY o.id, n.name, n.partner_type
    HAVING NOT $3 OR count(*) > 1
    ORDER BY tables DESC, name, o.id LIMIT $4 OFFSET $5)
  SELECT jsonb_build_object('id', f.id, 'name', f.name, 'partnerType', f."partnerType")
      AS organisation,
    (SELECT jsonb_agg(jsonb_build_object(
        'coalition', jsonb_build_object('id', c.id, 'name', c.name),
        'status', s.status, 'since', lower(s.period), 'part', p.part, 'contact', k.contact)
        ORDER BY c.name, c.id)
     FROM partnerships p
     JOIN coalitions c ON c.id = p.coalition_id
     JOIN partnership_statuses s ON s.partnership_id = p.id AND s.period @> $2::date
     LEFT JOIN LATERAL (
       SELECT jsonb_build_object('job', k.job, 'level', k.level, 'phone', k.phone,
         'email', k.email) AS contact
       FROM partner_contacts k WHERE k.partnership_id = p.id AND k.deleted_at IS NULL
       ORDER BY array_position(ARRAY['bestuur', 'management', 'uitvoering'], k.level), k.job, k.id
       LIMIT 1) k ON true
     WHERE p.id = ANY(f.partnerships)) AS tables
  FROM found f ORDER BY f.tables DESC, f.name, f.id`;

/** Where a partner that works in several municipalities of a region sits at which table. */
@Injectable()
export class PartnerTablesQueries {
  constructor(
    private readonly database: Database,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async list(
    ctx: UserContext,
    coalitionId: string,
    asked: PartnerTablesQuery,
  ): Promise<PartnerTablesList> {
    permit(ctx.user, ['regional-coalition', 'see-tables'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    const { several, page = 1 } = asked;
    const peildatum = peildatumOf(ctx, asked);
    const rows = await this.database.query<Row>(TABLES, [
      ...[coalitionId, peildatum, several === 'true'],
      // One more than fits tells whether there is a next page.
      ...[PARTNERS_PER_PAGE + 1, (page - 1) * PARTNERS_PER_PAGE, peildatumOf(ctx)],
    ]);
    return {
      peildatum,
      items: rows.slice(0, PARTNERS_PER_PAGE).map(viewOf),
      links: pageLinks(
        `${this.config.publicUrl}/api/v1/coalitions/${coalitionId}/partner-tables`,
        { ...(asked.peildatum && { peildatum }), ...(several && { several }) },
        page,
        rows.length > PARTNERS_PER_PAGE,
      ),
    };
  }
}

function viewOf({ organisation, tables }: Row): PartnerTables {
  return {
    organisation: { ...organisation, domain: domainOf(organisation.partnerType) },
    tables,
  };
}
