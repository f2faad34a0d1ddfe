import type { Reader } from '../platform/db/reader.js';

/** Whether somebody can sign in without this connection. */
export async function hasOtherWayIn(
  reader: Reader,
  userId: string,
  identityId: string,
): Promise<boolean> {
  const rows = (await reader.query(
    `SELECT 1 FROM users u WHERE u.id = $1 AND (u.password_hash IS NOT NULL
       OR EXISTS (SELECT FROM passkeys p WHERE p.user_id = u.id)
       OR EXISTS (SELECT FROM identities i WHERE i.user_id = u.id AND i.id <> $2))`,
    [userId, identityId],
  )) as unknown[];
  return rows.length > 0;
}
