import { Injectable } from '@nestjs/common';
import type { PartnerTypeSlug } from '@zorgpaden/domain/organisations';
import type { Address } from '@zorgpaden/domain/organisations/contract';
import { refuseUnknownCoalition } from '../coalitions/index.js';
import { permit } from '../platform/auth/permit.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import { peildatumOf } from '../platform/http/peildatum.js';

export interface ListedPartner {
  readonly name: string;
  readonly partnerType: PartnerTypeSlug;
  readonly otherNames: readonly string[];
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly visitingAddress: Address | null;
  readonly kvk: string;
  readonly agb: string;
  readonly oin: string;
  readonly status: string;
  readonly since: string;
  readonly part: string;
  /** Functions and teams, never who holds them: what was taken along cannot be taken back. */
  readonly contacts: readonly {
    readonly job: string;
    readonly phone: string;
    readonly email: string;
  }[];
}

/** $1 the coalition, $2 today. */
const PARTNERS = `
  SELECT o.name, o.partner_type AS "partnerType", o.other_names AS "otherNames", o.phone, o.email,
    o.website, o.visiting_address AS "visitingAddress", o.kvk, o.agb, o.oin, s.status,
    lower(s.period)::text AS since, p.part,
    COALESCE((SELECT jsonb_agg(jsonb_build_object('job', k.job, 'phone', k.phone, 'email', k.email)
        ORDER BY k.job, k.id)
      FROM partner_contacts k WHERE k.partnership_id = p.id AND k.deleted_at IS NULL), '[]')
      AS contacts
  FROM partnerships p
  JOIN organisations o ON o.id = p.organisation_id
  JOIN partnership_statuses s ON s.partnership_id = p.id AND s.period @> $2::date
  WHERE p.coalition_id = $1 AND p.deleted_at IS NULL AND s.status <> 'ended'
  ORDER BY o.name, o.id`;

/** The partners of a coalition as a list to take along. */
@Injectable()
export class PartnerListQueries {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `request.not-found` */
  async partners(ctx: UserContext, coalitionId: string): Promise<ListedPartner[]> {
    permit(ctx.user, ['partner-contact', 'list'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    const parameters = [coalitionId, peildatumOf(ctx)];
    return (await this.database.query(PARTNERS, parameters)) as unknown as ListedPartner[];
  }
}
