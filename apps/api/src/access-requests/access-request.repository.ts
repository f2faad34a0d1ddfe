import { Injectable } from '@nestjs/common';
import { keptSince } from '@zorgpaden/domain/privacy';
import type { PlainDate } from '@zorgpaden/domain/shared';
import type { WriteContext } from '../platform/audit/trail.js';
import { Database } from '../platform/db/database.js';
import type { Reader } from '../platform/db/reader.js';
import { Jobs } from '../platform/jobs/index.js';
import { AccessRequestEntity } from './access-request.entity.js';

/** $1 the municipality, $2 today. The coalition that works there: a local one before a regional one. */
const COALITION = `
  SELECT c.id FROM coalition_municipalities m
  JOIN coalitions c ON c.id = m.coalition_id AND c.deleted_at IS NULL
  JOIN coalition_statuses s ON s.coalition_id = c.id AND s.period @> $2::date
  WHERE m.municipality_code = $1 AND m.period @> $2::date
    AND s.status IN ('exploring', 'developing', 'formed')
  ORDER BY c.level, c.name, c.id LIMIT 1`;

/** $1 the coalition or null, $2 today. Who leads it or stands in; the administrators where nobody does. */
const DECIDERS = `
  WITH leads AS (
    SELECT u.id, u.name, u.email FROM role_assignments r JOIN users u ON u.id = r.user_id
    WHERE r.coalition_id = $1 AND r.role IN ('lead', 'deputy') AND r.period @> $2::date)
  SELECT DISTINCT id, name, email FROM (
    SELECT * FROM leads
    UNION ALL
    SELECT u.id, u.name, u.email FROM role_assignments r JOIN users u ON u.id = r.user_id
    WHERE r.role = 'administrator' AND r.period @> $2::date AND NOT EXISTS (SELECT FROM leads)
  ) deciders ORDER BY id`;

/** Somebody who decides, as a mail needs to know them. */
export interface Decider {
  readonly name: string;
  readonly email: string;
}

@Injectable()
export class AccessRequestRepository {
  constructor(database: Database, jobs: Jobs) {
    jobs.define({
      name: 'access-request-cleanup',
      schedule: '25 3 * * *',
      run: async ({ now }) => {
        await database.query('DELETE FROM access_requests WHERE requested_at < $1', [
          keptSince('access-request', now),
        ]);
      },
    });
  }

  async coalitionFor(
    reader: Reader,
    municipality: string,
    today: PlainDate,
  ): Promise<string | null> {
    const [row] = (await reader.query(COALITION, [municipality, today])) as { id: string }[];
    return row?.id ?? null;
  }

  async deciders(reader: Reader, coalitionId: string | null, today: PlainDate): Promise<Decider[]> {
    return (await reader.query(DECIDERS, [coalitionId, today])) as Decider[];
  }

  /** Asking again changes what was asked. @returns whether it is the first time */
  async save({ tx }: WriteContext, request: AccessRequestEntity): Promise<boolean> {
    const { id: _, email, requestedAt: __, ...asked } = request;
    const before = await tx.findOne(AccessRequestEntity, {
      where: { email },
      lock: { mode: 'pessimistic_write' },
    });
    if (before === null) await tx.insert(AccessRequestEntity, request);
    else await tx.update(AccessRequestEntity, { email }, asked);
    return before === null;
  }

  async lock({ tx }: WriteContext, id: string): Promise<AccessRequestEntity | null> {
    return tx.findOne(AccessRequestEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async remove({ tx }: WriteContext, id: string): Promise<void> {
    await tx.delete(AccessRequestEntity, { id });
  }
}
