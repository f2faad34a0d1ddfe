import { join } from 'node:path';
import { runningPostgres } from '@zorgpaden/embedded-postgres';
import pg from 'pg';

/** Lets an organisation of the demonstration take part in a coalition; there is no screen for that yet. */
export async function givenPartner(coalitionId: string): Promise<string> {
  const urls = await runningPostgres(join(process.env['SITE_DATA'] ?? '', 'postgres'));
  const client = new pg.Client({ connectionString: urls?.ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `WITH chosen AS (SELECT id, name FROM organisations ORDER BY name LIMIT 1),
       added AS (
         INSERT INTO partnerships (id, coalition_id, organisation_id, period)
         SELECT gen_random_uuid(), $1, id, '[2025-01-01,)' FROM chosen
         RETURNING id),
       begun AS (
         INSERT INTO partnership_statuses (id, partnership_id, status, period, stated_at)
         SELECT gen_random_uuid(), id, 'active', '[2025-01-01,)', now() FROM added)
       SELECT name FROM chosen`,
      [coalitionId],
    );
    return rows[0]?.name ?? '';
  } finally {
    await client.end();
  }
}
