import { join } from 'node:path';
import { runningPostgres } from '@zorgpaden/embedded-postgres';
import pg from 'pg';

/** What a site writes by the clock, or about who comes by, without anybody having done anything. */
const ON_ITS_OWN = ['trail_seals', 'trail_sealed_heads', 'security_events'];

/** What holds for minutes, and is swept away by the clock. */
const PASSING = ['passkey_challenges', 'presences'];

/** A hash of every table of the site that keeps what it holds, read past the application. */
export function everythingStored(data: string): Promise<Readonly<Record<string, string>>> {
  return asOwner(data, async (client) => {
    const tables = await client.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables
       WHERE schemaname = 'public' AND tablename <> ALL ($1) ORDER BY tablename`,
      [[...ON_ITS_OWN, ...PASSING]],
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
  });
}

/** The rows that hold for minutes: between two moments some may go, and none may come. */
export function passingRows(data: string): Promise<readonly string[]> {
  return asOwner(data, async (client) => {
    const all = PASSING.map((name) => `SELECT '${name} ' || md5(t::text) AS hash FROM ${name} t`);
    const { rows } = await client.query<{ hash: string }>(all.join(' UNION ALL '));
    return rows.map(({ hash }) => hash);
  });
}

async function asOwner<Result>(
  data: string,
  read: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const urls = await runningPostgres(join(data, 'postgres'));
  const client = new pg.Client({ connectionString: urls?.ownerUrl });
  await client.connect();
  try {
    return await read(client);
  } finally {
    await client.end();
  }
}
