import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@zorgpaden/domain/shared';
import type { Language } from '@zorgpaden/domain/themes';
import type { DigestDay } from '@zorgpaden/domain/weekly-digests';
import type { WriteContext } from '../platform/audit/trail.js';
import { Database } from '../platform/db/database.js';

/** Somebody who asked for a mail a week. */
export interface StoredDigest {
  readonly userId: string;
  readonly day: DigestDay;
  readonly language: Language;
  /** The day on which they asked for it, or were told last. */
  readonly from: PlainDate;
}

/** Who wants a mail every week. Who is not here gets none. */
@Injectable()
export class WeeklyDigestRepository {
  constructor(private readonly database: Database) {}

  async dayOf(userId: string): Promise<DigestDay | null> {
    const [row] = await this.database.query<{ day: DigestDay }>(
      'SELECT day FROM weekly_digests WHERE user_id = $1',
      [userId],
    );
    return row?.day ?? null;
  }

  /** A choice that stays what it was does not begin anew: else a mail would be missed. */
  async set(ctx: WriteContext, userId: string, day: DigestDay, today: PlainDate): Promise<void> {
    await ctx.tx.query(
      `INSERT INTO weekly_digests (user_id, day, language, told_on) VALUES ($1, $2, $3, $4)
       ON CONFLICT (user_id) DO UPDATE SET language = EXCLUDED.language, day = EXCLUDED.day,
         told_on = CASE WHEN weekly_digests.day = EXCLUDED.day
           THEN weekly_digests.told_on ELSE EXCLUDED.told_on END`,
      [userId, day, ctx.language, today],
    );
  }

  async stop(ctx: WriteContext, userId: string): Promise<void> {
    await ctx.tx.query('DELETE FROM weekly_digests WHERE user_id = $1', [userId]);
  }

  /** Who was not told today yet, the next ones after somebody. */
  async notYetTold(today: PlainDate, after: string | null, most: number): Promise<StoredDigest[]> {
    return this.database.query<StoredDigest>(
      `SELECT user_id AS "userId", day, language, told_on::text AS "from" FROM weekly_digests
       WHERE told_on < $1::date AND ($2::uuid IS NULL OR user_id > $2)
       ORDER BY user_id LIMIT $3`,
      [today, after, most],
    );
  }

  /** Who of these was not told meanwhile, by a process that does the same. */
  async claim(
    ctx: WriteContext,
    ids: readonly string[],
    today: PlainDate,
  ): Promise<ReadonlySet<string>> {
    const [rows] = (await ctx.tx.query(
      `UPDATE weekly_digests SET told_on = $2 WHERE user_id = ANY ($1) AND told_on < $2::date
       RETURNING user_id AS "userId"`,
      [ids, today],
    )) as [{ userId: string }[], number];
    return new Set(rows.map(({ userId }) => userId));
  }
}
