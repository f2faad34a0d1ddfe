import { Inject, Injectable } from '@nestjs/common';
import { may } from '@zorgpaden/domain/experience-statements';
import type {
  ExperienceQuery,
  ExperienceStatement,
  ExperienceStatementList,
} from '@zorgpaden/domain/experience-statements/contract';
import type { PlainDate } from '@zorgpaden/domain/shared';
import { refuseUnknownCoalition } from '../coalitions/index.js';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { Reader } from '../platform/db/reader.js';
import type { UserContext } from '../platform/http/context.js';
import { peildatumOf } from '../platform/http/peildatum.js';

/** $1 the coalition, $2 the peildatum, $3 whether also what held before; the latest first. */
const STATEMENTS = `
  SELECT s.id, s."group", s.involvement, s.forms, s.places, s.people, s.reward,
    lower(s.period)::text AS "from", upper(s.period)::text AS "to",
    CASE WHEN u.id IS NOT NULL THEN jsonb_build_object('id', u.id, 'name', u.name) END AS "statedBy",
    s.stated_at AS "statedAt", s.version,
    CASE WHEN s.corrected_at IS NOT NULL THEN jsonb_build_object('reason', s.correction_reason,
      'by', CASE WHEN c.id IS NOT NULL THEN jsonb_build_object('id', c.id, 'name', c.name) END,
      'at', to_char(s.corrected_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    END AS correction
  FROM experience_statements s
  LEFT JOIN users u ON u.id = s.stated_by
  LEFT JOIN users c ON c.id = s.corrected_by
  WHERE s.coalition_id = $1 AND (s.period @> $2::date OR ($3 AND upper(s.period) <= $2::date))
  ORDER BY lower(s.period) DESC, s.id`;

interface Asked {
  readonly day: PlainDate;
  readonly withEnded: boolean;
}

/** How experience takes part in a coalition. */
@Injectable()
export class ExperienceQueries {
  constructor(
    private readonly database: Database,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async list(
    ctx: UserContext,
    coalitionId: string,
    asked: ExperienceQuery,
  ): Promise<ExperienceStatementList> {
    permit(ctx.user, ['experience-statement', 'list'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    const withEnded = asked.ended === 'true';
    const day = peildatumOf(ctx, asked);
    const rows = await this.of(this.database, coalitionId, { day, withEnded });
    const items = may(ctx.user, 'read-contents', { coalitionId }) ? rows : rows.map(coverageOf);
    const query = new URLSearchParams({
      ...(asked.peildatum !== undefined && { peildatum: asked.peildatum }),
      ...(withEnded && { ended: 'true' }),
    }).toString();
    return this.listOf(coalitionId, items, query);
  }

  /** All there is today and was before, to whoever just wrote. */
  async written(ctx: UserContext, reader: Reader, coalitionId: string) {
    const asked = { day: peildatumOf(ctx), withEnded: true };
    return this.listOf(coalitionId, await this.of(reader, coalitionId, asked), 'ended=true');
  }

  private listOf(coalitionId: string, items: ExperienceStatement[], query: string) {
    const path = `/api/v1/coalitions/${coalitionId}/experience-statements`;
    return { items, links: { self: `${this.config.publicUrl}${path}${query && `?${query}`}` } };
  }

  private async of(reader: Reader, coalitionId: string, { day, withEnded }: Asked) {
    const rows = (await reader.query(STATEMENTS, [coalitionId, day, withEnded])) as (Omit<
      ExperienceStatement,
      'statedAt'
    > & { readonly statedAt: Date })[];
    return rows.map((row) => ({ ...row, statedAt: row.statedAt.toISOString() }));
  }
}

/** What an adviser sees: groups, forms, numbers and dates. */
function coverageOf(statement: ExperienceStatement): ExperienceStatement {
  return { ...statement, reward: '', statedBy: null, correction: null };
}
