import { Inject, Injectable } from '@nestjs/common';
import type {
  OrganisationItem,
  OrganisationList,
  OrganisationsQuery,
  OrganisationView,
} from '@zorgpaden/domain/organisations/contract';
import { namedSince } from '@zorgpaden/domain/organisations';
import { DomainError, normaliseName, type PlainDate } from '@zorgpaden/domain/shared';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { Reader } from '../platform/db/reader.js';
import type { UserContext } from '../platform/http/context.js';
import { pageLinks } from '../platform/http/pages.js';
import { peildatumOf } from '../platform/http/peildatum.js';
import { OrganisationRepository } from './organisation.repository.js';
import { refuseMerged } from './refuse-merged.js';

export const ORGANISATIONS_PER_PAGE = 50;

/**
 * $1 today, $2 words as people compare names or null, $3 a pattern of them, $4 a number or web domain as
 * typed, $5 a kind or null, $6 and $7 which part. Without words all, by name; with them the nearest first.
 */
const ORGANISATIONS = `
  SELECT o.id, o.name, o.partner_type AS "partnerType", o.domain, o.other_names AS "otherNames",
    COALESCE(o.visiting_address, o.postal_address)->>'place' AS place,
    (SELECT count(*) FROM partnerships p JOIN coalitions c ON c.id = p.coalition_id
     WHERE p.organisation_id = o.id AND p.period @> $1::date AND c.deleted_at IS NULL)::int
      AS coalitions
  FROM organisations o
  WHERE ($5::text IS NULL OR o.partner_type = $5) AND ($2::text IS NULL
    OR o.search_text LIKE $3 OR o.search_text %> $2
    OR o.kvk = $4 OR o.agb = $4 OR o.oin = $4 OR o.rsin = $4 OR o.web_domains @> ARRAY[$4])
  ORDER BY CASE WHEN $2::text IS NULL THEN 0 ELSE -word_similarity($2, o.search_text) END,
    o.name, o.id
  LIMIT $6 OFFSET $7`;

/** $1 the organisation, $2 the day. */
const ORGANISATION = `
  SELECT o.id, o.name, o.partner_type AS "partnerType", o.domain, o.other_names AS "otherNames",
    o.web_domains AS "webDomains", o.kvk, o.agb, o.oin, o.rsin,
    o.visiting_address AS "visitingAddress", o.postal_address AS "postalAddress", o.phone, o.email,
    o.website, o.demonstration, o.version,
    COALESCE((
      SELECT jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'from', lower(p.period),
        'partnershipId', p.id) ORDER BY c.name, c.id)
      FROM partnerships p JOIN coalitions c ON c.id = p.coalition_id
      WHERE p.organisation_id = o.id AND p.period @> $2::date AND c.deleted_at IS NULL
    ), '[]') AS coalitions
  FROM organisations o WHERE o.id = $1`;

/** The register of organisations, for who works with it. */
@Injectable()
export class OrganisationQueries {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationRepository,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async list(ctx: UserContext, asked: OrganisationsQuery): Promise<OrganisationList> {
    permit(ctx.user, ['organisation', 'read']);
    const { query = '', partnerType, page = 1 } = asked;
    const words = normaliseName(query);
    const found = await this.database.query<OrganisationItem>(ORGANISATIONS, [
      peildatumOf(ctx),
      words === '' ? null : words,
      `%${words}%`,
      query.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?|[\s/]+/g, ''),
      partnerType ?? null,
      ORGANISATIONS_PER_PAGE + 1,
      (page - 1) * ORGANISATIONS_PER_PAGE,
    ]);
    return {
      items: found.slice(0, ORGANISATIONS_PER_PAGE),
      links: pageLinks(
        `${this.config.publicUrl}/api/v1/organisations`,
        { ...(query !== '' && { query }), ...(partnerType && { partnerType }) },
        page,
        found.length > ORGANISATIONS_PER_PAGE,
      ),
    };
  }

  /** @throws DomainError `request.not-found`, `organisation.merged` with where it went */
  async one(
    ctx: UserContext,
    id: string,
    asked: { readonly peildatum?: PlainDate | undefined } = {},
  ): Promise<OrganisationView> {
    permit(ctx.user, ['organisation', 'read']);
    return this.view(this.database, ctx, id, asked);
  }

  /** Also in the middle of a write. */
  async view(
    reader: Reader,
    ctx: Pick<UserContext, 'now'>,
    id: string,
    asked: { readonly peildatum?: PlainDate | undefined } = {},
  ): Promise<OrganisationView> {
    const [row] = (await reader.query(ORGANISATION, [id, peildatumOf(ctx, asked)])) as Omit<
      OrganisationView,
      'names'
    >[];
    if (row === undefined) {
      await refuseMerged(reader, id);
      throw new DomainError('request.not-found');
    }
    const history = await this.organisations.historyOf(reader, row);
    const current = { ...history.current, from: namedSince(history), to: null };
    return { ...row, names: [...history.former, current] };
  }
}
