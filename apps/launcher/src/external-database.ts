import { migrate } from '@zorgpaden/api';
import { migrations } from '@zorgpaden/migrations';
import pg from 'pg';
import { Failure } from './failure.js';
import type { StartTexts } from './language.js';
import type { OpenDatabase } from './open-database.js';

const oldestVersion = 150_000;

/**
 * Opens a PostgreSQL of the user's own.
 *
 * @throws Failure when it is too old, or when the schema must be updated and no owner was given
 */
export async function openExternalDatabase(
  databaseUrl: string,
  ownerUrl: string | undefined,
  texts: StartTexts,
): Promise<OpenDatabase> {
  const { role, isUpToDate } = await look(databaseUrl, texts);
  return {
    applicationUrl: databaseUrl,
    async migrate() {
      if (ownerUrl !== undefined) await migrate(ownerUrl, role);
      else if (!isUpToDate) throw new Failure(texts.failed.ownerMissing);
    },
    stop: async () => undefined,
    lost: new Promise<never>(() => undefined),
  };
}

async function look(databaseUrl: string, texts: StartTexts) {
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 10_000,
    application_name: 'zorgpaden start',
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ number: number; version: string; role: string }>(
      `SELECT current_setting('server_version_num')::int AS number,
              current_setting('server_version') AS version,
              current_user AS role`,
    );
    const [server] = rows;
    if (server === undefined || server.number < oldestVersion) {
      throw new Failure(texts.failed.databaseTooOld({ found: server?.version ?? '?' }));
    }
    return { role: server.role, isUpToDate: await isUpToDate(client) };
  } finally {
    await client.end();
  }
}

async function isUpToDate(client: pg.Client): Promise<boolean> {
  const { rows: tables } = await client.query<{ exists: boolean }>(
    `SELECT to_regclass('migrations') IS NOT NULL AS exists`,
  );
  if (tables[0]?.exists !== true) return false;
  const { rows } = await client.query<{ name: string }>('SELECT name FROM migrations');
  const done = new Set(rows.map(({ name }) => name));
  return migrations.every(({ name }) => done.has(name));
}
