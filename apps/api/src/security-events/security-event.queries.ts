import { Inject, Injectable } from '@nestjs/common';
import { goodSecurityEvents } from '@zorgpaden/domain/security-events';
import type {
  SecurityEventList,
  SecurityEventQuery,
  SecurityEventView,
} from '@zorgpaden/domain/security-events/contract';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import { pageLinks } from '../platform/http/pages.js';

export const EVENTS_PER_PAGE = 50;

/** So much of the hash of a source is enough to see that two are the same. */
const SOURCE_LENGTH = 8;

/**
 * $1 the person, $2 codes to leave out, $3 and $4 Amsterdam days, $5 and $6 which part. Somebody whose
 * account was emptied is nobody any more.
 */
const EVENTS = `
  SELECT event.id, event.code, who.id AS "personId", who.name AS "personName",
    event.account IS NOT NULL AS "unknownAccount", left(event.source, ${SOURCE_LENGTH}) AS source,
    event.handler, event.first_at AS "firstAt", event.last_at AS "lastAt", event.count
  FROM security_events event LEFT JOIN users who ON who.id = event.user_id
  WHERE ($1::uuid IS NULL OR event.user_id = $1)
    AND ($2::text[] IS NULL OR event.code <> ALL ($2))
    AND ($3::date IS NULL OR event.last_at >= $3::date::timestamp AT TIME ZONE 'Europe/Amsterdam')
    AND ($4::date IS NULL OR event.first_at < ($4::date + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam')
  ORDER BY event.last_at DESC, event.id DESC LIMIT $5 OFFSET $6`;

type EventRow = Omit<SecurityEventView, 'person' | 'firstAt' | 'lastAt'> & {
  readonly personId: string | null;
  readonly personName: string | null;
  readonly firstAt: Date;
  readonly lastAt: Date;
};

/** Who signed in, and what was refused, the last first. */
@Injectable()
export class SecurityEventQueries {
  constructor(
    private readonly database: Database,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async list(ctx: UserContext, query: SecurityEventQuery): Promise<SecurityEventList> {
    permit(ctx.user, ['security-event', 'list']);
    const { page = 1, ...filter } = query;
    const rows = await this.database.query<EventRow>(EVENTS, [
      filter.person ?? null,
      filter.what === 'refusals' ? goodSecurityEvents : null,
      filter.from ?? null,
      filter.to ?? null,
      // One more than fits tells whether there is a next page.
      EVENTS_PER_PAGE + 1,
      (page - 1) * EVENTS_PER_PAGE,
    ]);
    return {
      items: rows.slice(0, EVENTS_PER_PAGE).map(viewOf),
      links: pageLinks(
        `${this.config.publicUrl}/api/v1/security-events`,
        filter as Readonly<Record<string, string>>,
        page,
        rows.length > EVENTS_PER_PAGE,
      ),
    };
  }
}

function viewOf({ personId, personName, firstAt, lastAt, ...row }: EventRow): SecurityEventView {
  return {
    ...row,
    person: personId === null ? null : { id: personId, name: personName ?? '' },
    firstAt: firstAt.toISOString(),
    lastAt: lastAt.toISOString(),
  };
}
