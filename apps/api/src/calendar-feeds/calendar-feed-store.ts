import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Language } from '@zorgpaden/domain/themes';
import type { WriteContext } from '../platform/audit/trail.js';
import { Database } from '../platform/db/database.js';

/** Whose dates an address tells, in which language. */
export interface StoredFeed {
  readonly userId: string;
  readonly language: Language;
}

/**
 * The address of somebody's calendar: one at most. Of its token a hash is kept, as of links in mails; a
 * calendar program cannot send what stands behind a `#`, so here it is part of the path.
 */
@Injectable()
export class CalendarFeedStore {
  constructor(private readonly database: Database) {}

  async since(userId: string): Promise<Date | null> {
    const [row] = await this.database.query<{ since: Date }>(
      'SELECT since FROM calendar_feeds WHERE user_id = $1',
      [userId],
    );
    return row?.since ?? null;
  }

  async find(token: string): Promise<StoredFeed | undefined> {
    const [row] = await this.database.query<StoredFeed>(
      'SELECT user_id AS "userId", language FROM calendar_feeds WHERE token_hash = $1',
      [hashOf(token)],
    );
    return row;
  }

  /** Gives somebody an address; the one of before, if there was one, is worth nothing from here on. */
  async renew(ctx: WriteContext, userId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await ctx.tx.query(
      `INSERT INTO calendar_feeds (user_id, token_hash, language, since) VALUES ($1, $2, $3, $4)
       ON CONFLICT (user_id) DO UPDATE
       SET token_hash = EXCLUDED.token_hash, language = EXCLUDED.language, since = EXCLUDED.since`,
      [userId, hashOf(token), ctx.language, ctx.now],
    );
    return token;
  }

  async end(ctx: WriteContext, userId: string): Promise<void> {
    await ctx.tx.query('DELETE FROM calendar_feeds WHERE user_id = $1', [userId]);
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
