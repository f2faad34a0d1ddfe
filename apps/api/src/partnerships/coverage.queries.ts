import { Injectable } from '@nestjs/common';
import { type CoveringPartner, domainCoverage } from '@zorgpaden/domain/partnerships';
import type { DomainCoverageView } from '@zorgpaden/domain/partnerships/coverage.contract';
import type { PlainDate } from '@zorgpaden/domain/shared';
import { CoalitionQueries } from '../coalitions/index.js';
import { permit } from '../platform/auth/permit.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import { peildatumOf } from '../platform/http/peildatum.js';

/** $1 the coalition, $2 the peildatum. */
const PARTNERS = `
  SELECT COALESCE(n.partner_type, o.partner_type) AS "partnerType", s.status, p.municipalities
  FROM partnerships p
  JOIN organisations o ON o.id = p.organisation_id
  JOIN partnership_statuses s ON s.partnership_id = p.id AND s.period @> $2::date
  LEFT JOIN organisation_names n ON n.organisation_id = o.id AND n.period @> $2::date
  WHERE p.coalition_id = $1 AND p.deleted_at IS NULL`;

/** Who is there in each domain, and who is missing, as of a day (rule 5). */
@Injectable()
export class CoverageQueries {
  constructor(
    private readonly database: Database,
    private readonly coalitions: CoalitionQueries,
  ) {}

  async ofCoalition(
    ctx: UserContext,
    coalitionId: string,
    asked: { readonly peildatum?: PlainDate | undefined },
  ): Promise<DomainCoverageView> {
    permit(ctx.user, ['partnership', 'list'], { coalitionId });
    const { municipalities } = await this.coalitions.one(ctx, coalitionId, asked);
    const peildatum = peildatumOf(ctx, asked);
    const partners = await this.database.query<CoveringPartner>(PARTNERS, [coalitionId, peildatum]);
    const codes = municipalities.map(({ code }) => code);
    const domains = domainCoverage(partners, codes).map((found) => ({
      ...found,
      types: found.types.map((type) => ({ ...type, missingIn: [...type.missingIn] })),
    }));
    return { peildatum, municipalities, domains };
  }
}
