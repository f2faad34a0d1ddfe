import { Inject, Injectable } from '@nestjs/common';
import { domainOf, type PartnerTypeSlug } from '@zorgpaden/domain/organisations';
import type {
  PartnerContactList,
  PartnerContactsQuery,
  PartnerContactView,
} from '@zorgpaden/domain/partner-contacts/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { refuseUnknownCoalition } from '../coalitions/index.js';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { Reader } from '../platform/db/reader.js';
import type { UserContext } from '../platform/http/context.js';
import { pageLinks } from '../platform/http/pages.js';
import { peildatumOf } from '../platform/http/peildatum.js';

export const CONTACTS_PER_PAGE = 200;

interface Row extends Omit<PartnerContactView, 'organisation'> {
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    readonly partnerType: PartnerTypeSlug;
  };
}

/**
 * $1 the coalition, $2 one contact or null, $3 today, $4 one partner or null, $5 and $6 which part. Who
 * decides stands before who does the work; contacts of who left are not among those of the coalition.
 */
const CONTACTS = `
  SELECT k.id, k.partnership_id AS "partnershipId", k.job, k.level, k.role, k.phone, k.email,
    k.version,
    jsonb_build_object('id', o.id, 'name', o.name, 'partnerType', o.partner_type) AS organisation,
    (SELECT jsonb_build_object('name', w.name, 'phone', w.phone, 'email', w.email)
     FROM contact_persons w WHERE w.partner_contact_id = k.id) AS person
  FROM partner_contacts k
  JOIN partnerships p ON p.id = k.partnership_id
  JOIN organisations o ON o.id = p.organisation_id
  WHERE p.coalition_id = $1 AND p.deleted_at IS NULL AND k.deleted_at IS NULL
    AND ($2::uuid IS NULL OR k.id = $2) AND ($4::uuid IS NULL OR p.id = $4)
    AND ($2::uuid IS NOT NULL OR NOT EXISTS (
      SELECT 1 FROM partnership_statuses s
      WHERE s.partnership_id = p.id AND s.status = 'ended' AND s.period @> $3::date))
  ORDER BY o.name, o.id, array_position(ARRAY['bestuur', 'management', 'uitvoering'], k.level),
    k.job, k.id
  LIMIT $5 OFFSET $6`;

/** With whom one works at the partners of a coalition. */
@Injectable()
export class PartnerContactQueries {
  constructor(
    private readonly database: Database,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async list(
    ctx: UserContext,
    coalitionId: string,
    { partnershipId, page = 1 }: PartnerContactsQuery,
  ): Promise<PartnerContactList> {
    permit(ctx.user, ['partner-contact', 'list'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    const rows = await this.database.query<Row>(CONTACTS, [
      ...[coalitionId, null, peildatumOf(ctx), partnershipId ?? null],
      ...[CONTACTS_PER_PAGE + 1, (page - 1) * CONTACTS_PER_PAGE],
    ]);
    return {
      items: rows.slice(0, CONTACTS_PER_PAGE).map(viewOf),
      links: pageLinks(
        `${this.config.publicUrl}/api/v1/coalitions/${coalitionId}/partner-contacts`,
        partnershipId === undefined ? {} : { partnershipId },
        page,
        rows.length > CONTACTS_PER_PAGE,
      ),
    };
  }

  /** Also in the middle of a write. @throws DomainError `request.not-found` */
  async view(
    reader: Reader,
    ctx: Pick<UserContext, 'now'>,
    coalitionId: string,
    id: string,
  ): Promise<PartnerContactView> {
    const parameters = [coalitionId, id, peildatumOf(ctx), null, 1, 0];
    const [row] = (await reader.query(CONTACTS, parameters)) as Row[];
    if (row === undefined) throw new DomainError('request.not-found');
    return viewOf(row);
  }
}

function viewOf({ organisation, ...row }: Row): PartnerContactView {
  return { ...row, organisation: { ...organisation, domain: domainOf(organisation.partnerType) } };
}
