import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../platform/audit/trail.js';
import { hashOf } from '../platform/auth/session-cookie.js';
import { Database } from '../platform/db/database.js';

/** A known device as its owner sees it. */
export interface MyDeviceRow {
  readonly id: string;
  readonly isThis: boolean;
  readonly browser: string;
  readonly system: string;
  readonly since: Date;
  readonly lastUsedAt: Date;
  readonly rememberedUntil: Date | null;
}

/** The devices that know one account, for who looks after it. */
@Injectable()
export class MyDeviceStore {
  constructor(private readonly database: Database) {}

  /** @param token of the browser that asks, when it is known */
  list(userId: string, token: string | undefined, now: Date): Promise<MyDeviceRow[]> {
    return this.database.query<MyDeviceRow & Record<string, unknown>>(
      `SELECT id, token_hash = COALESCE($2, ''::bytea) AS "isThis", browser, system,
         created_at AS since, last_used_at AS "lastUsedAt",
         CASE WHEN remembered_until > $3 THEN remembered_until END AS "rememberedUntil"
       FROM known_devices WHERE user_id = $1 ORDER BY last_used_at DESC, id DESC`,
      [userId, token === undefined ? null : hashOf(token), now],
    );
  }

  /** @returns whether this account knew that device */
  async forget(ctx: WriteContext, userId: string, id: string): Promise<boolean> {
    const [, count] = (await ctx.tx.query(
      'DELETE FROM known_devices WHERE user_id = $1 AND id = $2',
      [userId, id],
    )) as [unknown, number];
    return count > 0;
  }
}
