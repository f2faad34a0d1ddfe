import { amsterdamNow } from '@zorgpaden/domain/shared';
import type { Reader } from '../platform/db/reader.js';

/** Notes the day that somebody was here, signed in all the way: the day, and no more. */
export async function noteDay(reader: Reader, userId: string, now: Date): Promise<void> {
  await reader.query(
    `UPDATE users SET last_seen_on = $2::date
     WHERE id = $1 AND last_seen_on IS DISTINCT FROM $2::date`,
    [userId, amsterdamNow(now.getTime()).date],
  );
}
