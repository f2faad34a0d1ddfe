import { createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { keptSince } from '@zorgpaden/domain/privacy';
import { v7 as uuidv7 } from 'uuid';
import { API_CONFIG, type ApiConfig } from '../config/api-config.js';
import { isUnreachable } from '../db/database-errors.js';
import { Database } from '../db/database.js';
import { Jobs } from '../jobs/index.js';
import type { SecurityEvent } from './security-event.js';

/** More than this many being kept at once are not kept: watching must not wear the service out. */
const MOST_AT_ONCE = 200;

/** $1 id, $2 hour, $3 code, $4 user, $5 mail address, passkey or null, $6 its hash, $7 source, $8 handler, $9 now. */
const KEEP = `
  INSERT INTO security_events
    (id, hour, code, user_id, account, source, handler, first_at, last_at)
  SELECT $1, $2, $3, who.id, CASE WHEN who.id IS NULL THEN $6 END, $7, $8, $9, $9
  FROM (SELECT COALESCE($4::uuid, (SELECT id FROM users WHERE email = $5),
    (SELECT user_id FROM passkeys WHERE credential_id = $5)) AS id) who
  ON CONFLICT ON CONSTRAINT security_events_once DO UPDATE SET
    count = security_events.count + 1,
    last_at = greatest(security_events.last_at, EXCLUDED.last_at)`;

/**
 * Sign-ins and refusals, kept after the answer went out. An address that nobody here has is kept as a
 * keyed hash: enough to see that it is tried again and again, and no more.
 */
@Injectable()
export class SecurityEvents implements OnModuleDestroy {
  private readonly key: Uint8Array;
  private readonly underWay = new Set<Promise<void>>();
  private readonly logger = new Logger('SecurityEvents');

  constructor(
    private readonly database: Database,
    jobs: Jobs,
    @Inject(API_CONFIG) { seals }: ApiConfig,
  ) {
    this.key = seals?.key ?? randomBytes(32);
    jobs.define({
      name: 'security-events-cleanup',
      schedule: '50 3 * * *',
      run: async ({ now }) => {
        await this.database.query('DELETE FROM security_events WHERE last_at < $1', [
          keptSince('security-event', now),
        ]);
      },
    });
  }

  /** Returns at once: who was answered does not wait for it. */
  note(event: SecurityEvent): void {
    if (this.underWay.size >= MOST_AT_ONCE) return;
    const keeping = this.keep(event)
      .catch((error: unknown) => {
        if (!isUnreachable(error)) this.logger.warn(String(error));
      })
      .finally(() => this.underWay.delete(keeping));
    this.underWay.add(keeping);
  }

  /** Once everything that was noted is kept. */
  async settled(): Promise<void> {
    await Promise.all(this.underWay);
  }

  /** Before the connections are closed. */
  async onModuleDestroy(): Promise<void> {
    await this.settled();
  }

  private async keep({ at, code, userId, tried, source, handler }: SecurityEvent): Promise<void> {
    await this.database.prepared('security-event', KEEP, [
      uuidv7(),
      new Date(Math.floor(at.getTime() / 3_600_000) * 3_600_000),
      code,
      userId,
      tried,
      tried === null ? null : this.hash('account', tried),
      this.hash('source', source),
      handler,
      at,
    ]);
  }

  private hash(kind: string, value: string): string {
    return createHmac('sha256', this.key)
      .update(`security events ${kind} ${value}`)
      .digest('base64url');
  }
}
