import { join } from 'node:path';
import { runningPostgres } from '@zorgpaden/embedded-postgres';
import pg from 'pg';

/** What a site writes by the clock, or about who comes by, without anybody having done anything. */
const ON_ITS_OWN = ['trail_seals', 'trail_sealed_heads', 'security_events'];

/** A hash of every table of the site, read past the application. */
export async function everythingStored(data: string): Promise<Readonly<Record<string, string>>> {
  const urls = await runningPostgres(join(data, 'postgres'));
  const client = new pg.Client({ connectionString: urls?.ownerUrl });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables
       WHERE schemaname = 'public' AND tablename <> ALL ($1) ORDER BY tablename`,
      [ON_ITS_OWN],
    );
    const hashes: Record<string, string> = {};
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ hash: string }>(
        `SELECT count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '')
           AS hash FROM ${client.escapeIdentifier(name)} t`,
      );
      hashes[name] = rows[0]?.hash ?? '';
    }
    return hashes;
  } finally {
    await client.end();
  }
}
