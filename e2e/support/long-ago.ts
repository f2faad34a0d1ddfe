import { join } from 'node:path';
import { runningPostgres } from '@zorgpaden/embedded-postgres';
import pg from 'pg';

/** Lets somebody have signed in an hour ago, wherever they did: a test does not wait for a quarter. */
export async function signedInLongAgo(email: string): Promise<void> {
  const urls = await runningPostgres(join(process.env['SITE_DATA'] ?? '', 'postgres'));
  const client = new pg.Client({ connectionString: urls?.ownerUrl });
  await client.connect();
  try {
    await client.query(
      `UPDATE sessions SET authenticated_at = authenticated_at - interval '1 hour'
       WHERE user_id = (SELECT id FROM users WHERE email = $1)`,
      [email],
    );
  } finally {
    await client.end();
  }
}
