import { amsterdamNow } from '@zorgpaden/domain/shared';
import type { Database } from '../platform/db/database.js';

/** $1 the moment, $2 its day in Amsterdam. */
const LEFT = `
  SELECT u.id FROM users u
  WHERE u.emptied_at IS NULL AND u.created_at < $1
    AND NOT EXISTS (
      SELECT 1 FROM role_assignments r
      WHERE r.user_id = u.id AND (upper_inf(r.period) OR upper(r.period) > $2::date))
    AND NOT EXISTS (
      SELECT 1 FROM sessions s WHERE s.user_id = u.id AND s.last_seen_at >= $1)
  ORDER BY u.id`;

/** Accounts that held no role since before a moment, and were not used after it. */
export async function findLeftAccounts(database: Database, before: Date): Promise<string[]> {
  const rows = await database.query<{ id: string }>(LEFT, [
    before,
    amsterdamNow(before.getTime()).date,
  ]);
  return rows.map(({ id }) => id);
}
