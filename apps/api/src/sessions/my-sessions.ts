import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../platform/audit/trail.js';
import { Database } from '../platform/db/database.js';

/** A session as its owner sees it. */
export interface MySessionRow {
  readonly id: string;
  readonly browser: string;
  readonly system: string;
  readonly network: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

/** The sessions of one account, for who looks after it. */
@Injectable()
export class MySessionStore {
  constructor(private readonly database: Database) {}

  list(userId: string): Promise<MySessionRow[]> {
    return this.database.query<MySessionRow & Record<string, unknown>>(
      `SELECT id, browser, system, network, created_at AS "createdAt", last_seen_at AS "lastSeenAt"
       FROM sessions WHERE user_id = $1 ORDER BY last_seen_at DESC, id DESC`,
      [userId],
    );
  }

  /** @returns whether this account had that session */
  async end(ctx: WriteContext, userId: string, id: string): Promise<boolean> {
    const [, count] = (await ctx.tx.query('DELETE FROM sessions WHERE user_id = $1 AND id = $2', [
      userId,
      id,
    ])) as [unknown, number];
    return count > 0;
  }
}
