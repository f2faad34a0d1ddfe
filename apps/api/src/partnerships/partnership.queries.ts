import { Inject, Injectable } from '@nestjs/common';
import { domainOf, type PartnerTypeSlug } from '@zorgpaden/domain/organisations';
import type {
  PartnershipList,
  PartnershipsQuery,
  PartnershipView,
} from '@zorgpaden/domain/partnerships/contract';
import { DomainError, type PlainDate } from '@zorgpaden/domain/shared';
import type { Restoration } from '@zorgpaden/domain/shared/restoration.contract';
import { refuseUnknownCoalition } from '../coalitions/index.js';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { Reader } from '../platform/db/reader.js';
import type { UserContext } from '../platform/http/context.js';
import { pageLinks } from '../platform/http/pages.js';
import { peildatumOf } from '../platform/http/peildatum.js';
import { builtSince } from '../platform/undo/index.js';

export const PARTNERSHIPS_PER_PAGE = 100;

interface AsOf {
  readonly peildatum?: PlainDate | undefined;
}

interface Row extends Omit<PartnershipView, 'organisation'> {
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    readonly partnerType: PartnerTypeSlug;
  };
}

/**
 * $1 the coalition, $2 the peildatum, $3 whether also those that had ended, $4 one partnership or null,
 * $5 and $6 which part. What it is called is what it was called then. One that is asked for stands there
 * in the last status there is, also before it began.
 */
const PARTNERSHIPS = `
  SELECT p.id, s.status, lower(s.period)::text AS since,
    jsonb_build_object('id', o.id, 'name', COALESCE(n.name, o.name),
      'partnerType', COALESCE(n.partner_type, o.partner_type)) AS organisation,
    (SELECT jsonb_agg(jsonb_build_object('status', a.status, 'from', lower(a.period),
        'to', upper(a.period), 'reason', a.reason,
        'correction', CASE WHEN a.corrected_at IS NOT NULL THEN jsonb_build_object(
          'reason', a.correction_reason, 'at',
          to_char(a.corrected_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) END) ORDER BY lower(a.period))
     FROM partnership_statuses a WHERE a.partnership_id = p.id) AS statuses,
    p.part, p.themes, p.departments, p.municipalities, p.version,
    CASE WHEN p.imported_on IS NOT NULL THEN jsonb_build_object('importId', p.import_id,
      'fileName', p.imported_from, 'on', p.imported_on) END AS "importedFrom"
  FROM partnerships p
  JOIN organisations o ON o.id = p.organisation_id
  LEFT JOIN organisation_names n ON n.organisation_id = o.id AND n.period @> $2::date
  JOIN LATERAL (
    SELECT a.status, a.period FROM partnership_statuses a
    WHERE a.partnership_id = p.id AND ($4::uuid IS NOT NULL OR a.period @> $2::date)
    ORDER BY a.period @> $2::date DESC, lower(a.period) LIMIT 1
  ) s ON true
  WHERE p.coalition_id = $1 AND p.deleted_at IS NULL
    AND ($3 OR s.status <> 'ended') AND ($4::uuid IS NULL OR p.id = $4)
  ORDER BY COALESCE(n.name, o.name), p.id LIMIT $5 OFFSET $6`;

/** $1 a partnership that was ended or deleted, $2 the coalition: the reflections that were planned without it since. */
const BUILT_SINCE = `
  SELECT over.at AS since, count(r.id)::int AS count,
    COALESCE(array_agg(r.date::text ORDER BY r.date, r.id) FILTER (WHERE r.id IS NOT NULL), '{}') AS names
  FROM partnerships p
  CROSS JOIN LATERAL (SELECT COALESCE(p.deleted_at, (
    SELECT max(s.stated_at) FROM partnership_statuses s
    WHERE s.partnership_id = p.id AND s.status = 'ended')) AS at) over
  LEFT JOIN reflections r ON r.coalition_id = p.coalition_id AND r.cancelled_at IS NULL
    AND r.planned_at >= over.at AND NOT EXISTS (SELECT 1 FROM reflection_invitations i
      WHERE i.reflection_id = r.id AND i.organisation_id = p.organisation_id)
  WHERE p.id = $1 AND p.coalition_id = $2 AND over.at IS NOT NULL GROUP BY p.id, over.at`;

/** Who works together in a coalition, as of a day. */
@Injectable()
export class PartnershipQueries {
  constructor(
    private readonly database: Database,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  /** What was built since it was taken away, for who is about to undo that. */
  async restoration(ctx: UserContext, coalitionId: string, id: string): Promise<Restoration> {
    permit(ctx.user, ['partnership', 'restore'], { coalitionId });
    return builtSince(this.database, {
      ...{ what: 'reflection', sql: BUILT_SINCE, values: [id, coalitionId] },
    });
  }

  async list(
    ctx: UserContext,
    coalitionId: string,
    asked: PartnershipsQuery,
  ): Promise<PartnershipList> {
    permit(ctx.user, ['partnership', 'list'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    const { peildatum, ended, page = 1 } = asked;
    const day = peildatumOf(ctx, asked);
    const part = [PARTNERSHIPS_PER_PAGE + 1, (page - 1) * PARTNERSHIPS_PER_PAGE];
    const parameters = [coalitionId, day, ended === 'true', null, ...part];
    const rows = await this.database.query<Row>(PARTNERSHIPS, parameters);
    return {
      items: rows.slice(0, PARTNERSHIPS_PER_PAGE).map(viewOf),
      links: pageLinks(
        `${this.config.publicUrl}/api/v1/coalitions/${coalitionId}/partnerships`,
        { ...(peildatum && { peildatum }), ...(ended && { ended }) },
        page,
        rows.length > PARTNERSHIPS_PER_PAGE,
      ),
    };
  }

  /** @throws DomainError `request.not-found` */
  async one(
    ctx: UserContext,
    coalitionId: string,
    id: string,
    asked: AsOf = {},
  ): Promise<PartnershipView> {
    permit(ctx.user, ['partnership', 'list'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    return this.view(this.database, ctx, coalitionId, id, asked);
  }

  /** Also in the middle of a write. */
  async view(
    reader: Reader,
    ctx: Pick<UserContext, 'now'>,
    coalitionId: string,
    id: string,
    asked: AsOf = {},
  ): Promise<PartnershipView> {
    const parameters = [coalitionId, peildatumOf(ctx, asked), true, id, 1, 0];
    const [row] = (await reader.query(PARTNERSHIPS, parameters)) as Row[];
    if (row === undefined) throw new DomainError('request.not-found');
    return viewOf(row);
  }
}

function viewOf({ organisation, ...row }: Row): PartnershipView {
  return { ...row, organisation: { ...organisation, domain: domainOf(organisation.partnerType) } };
}
