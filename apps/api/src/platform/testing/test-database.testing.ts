import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A database of one test file, cloned from the migrated template. */
export interface TestDatabase {
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  readonly applicationRole: string;
  /** A statement in the role of the owner: what tests set up, and what they look up. */
  query<Row extends pg.QueryResultRow>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  /** A statement in the role of the application, on a connection of its own. */
  asApplication<Row extends pg.QueryResultRow>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/** Clones the template; with `empty` the database has no tables at all. */
export async function testDatabase(options: { empty?: boolean } = {}): Promise<TestDatabase> {
  const { ownerUrl, applicationUrl, template } = JSON.parse(process.env.TEST_DATABASE ?? '{}') as {
    ownerUrl: string;
    applicationUrl: string;
    template: string;
  };
  const name = `zorgpaden_test_${randomBytes(6).toString('hex')}`;
  // Copied as files: through the log, as is usual, it costs nine times as much, hundreds of times.
  const from = options.empty ? 'template0' : template;
  await once(ownerUrl, `CREATE DATABASE ${name} TEMPLATE ${from} STRATEGY FILE_COPY`);
  const owner = new pg.Pool({ connectionString: onDatabase(ownerUrl, name), max: 2 });
  return {
    ownerUrl: onDatabase(ownerUrl, name),
    applicationUrl: onDatabase(applicationUrl, name),
    applicationRole: new URL(applicationUrl).username,
    query: async <Row extends pg.QueryResultRow>(sql: string, parameters: unknown[] = []) =>
      (await owner.query<Row>(sql, parameters)).rows,
    asApplication: (sql, parameters) => once(onDatabase(applicationUrl, name), sql, parameters),
    drop: async () => {
      await owner.end();
      await dropWhenFree(ownerUrl, name);
    },
  };
}

/** PostgreSQL's own cleaning can be at work in it for a moment, and may not be sent away. */
async function dropWhenFree(ownerUrl: string, name: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await once(ownerUrl, `DROP DATABASE IF EXISTS ${name}`);
      return;
    } catch (error) {
      if (attempt === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function once<Row extends pg.QueryResultRow>(
  url: string,
  sql: string,
  parameters: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, parameters)).rows;
  } finally {
    await client.end();
  }
}

function onDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
