import { Inject, Injectable } from '@nestjs/common';
import type { Foundation, FoundationContent } from '@zorgpaden/domain/foundations/contract';
import { may } from '@zorgpaden/domain/foundations';
import { DomainError, type PlainDate } from '@zorgpaden/domain/shared';
import { refuseUnknownCoalition } from '../coalitions/index.js';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { Reader } from '../platform/db/reader.js';
import type { UserContext } from '../platform/http/context.js';
import { peildatumOf } from '../platform/http/peildatum.js';

/** $1 the coalition, $2 the peildatum, or null with $3 an id. */
const FOUNDATIONS = `
  SELECT id, version, content FROM foundations
  WHERE coalition_id = $1 AND deleted_at IS NULL
    AND ($2::date IS NULL OR period @> $2::date) AND ($3::uuid IS NULL OR id = $3)
  ORDER BY lower(period), id`;

/** What a coalition stands on. */
@Injectable()
export class FoundationQueries {
  constructor(
    private readonly database: Database,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async list(
    ctx: UserContext,
    coalitionId: string,
    asked: { readonly peildatum?: PlainDate | undefined },
  ) {
    permit(ctx.user, ['foundation', 'list'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    const rows = await this.database.query<Foundation>(FOUNDATIONS, [
      coalitionId,
      peildatumOf(ctx, asked),
      null,
    ]);
    const items = may(ctx.user, 'read-contents', { coalitionId }) ? rows : rows.flatMap(datesOf);
    const day = asked.peildatum === undefined ? '' : `?peildatum=${asked.peildatum}`;
    const path = `/api/v1/coalitions/${coalitionId}/foundations${day}`;
    return { items, links: { self: `${this.config.publicUrl}${path}` } };
  }

  /**
   * One as it is now, also when it does not hold today.
   *
   * @throws DomainError `request.not-found`
   */
  async one(reader: Reader, coalitionId: string, id: string): Promise<Foundation> {
    const [found] = (await reader.query(FOUNDATIONS, [coalitionId, null, id])) as Foundation[];
    if (found === undefined) throw new DomainError('request.not-found');
    return found;
  }
}

/** What an adviser sees: that a step was taken and when, and the tranche. */
function datesOf({ content, ...rest }: Foundation): Foundation[] {
  if (content.kind !== 'step' && content.kind !== 'tranche') return [];
  const shown: FoundationContent = content.kind === 'step' ? { ...content, evidence: '' } : content;
  return [{ ...rest, content: shown }];
}
