import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../../dist/platform/db/migrate.js';
import { startPostgres } from '@zorgpaden/embedded-postgres';
import pg from 'pg';

/**
 * Starts PostgreSQL once for all API tests (or uses the one of `TEST_DATABASE_OWNER_URL`, whose role
 * may create databases and roles) and migrates a template. Every test file clones it: see
 * `test-database.testing.ts`.
 */
export default async function globalSetup() {
  const server = await (process.env.TEST_DATABASE_OWNER_URL ? external() : embedded());
  const template = `zorgpaden_template_${randomBytes(4).toString('hex')}`;
  await execute(server.ownerUrl, `CREATE DATABASE ${template}`);
  await migrate(onDatabase(server.ownerUrl, template), new URL(server.applicationUrl).username);
  process.env.TEST_DATABASE = JSON.stringify({
    ownerUrl: server.ownerUrl,
    applicationUrl: server.applicationUrl,
    template,
  });
  globalThis.stopTestDatabase = async () => {
    await execute(server.ownerUrl, `DROP DATABASE IF EXISTS ${template}`);
    await server.stop();
  };
}

async function embedded() {
  const dataDir = await mkdtemp(join(tmpdir(), 'zorgpaden-api-tests-'));
  const server = await startPostgres({
    dataDir,
    // Nothing of these databases has to survive anything.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  });
  return {
    ownerUrl: server.ownerUrl,
    applicationUrl: server.applicationUrl,
    stop: async () => {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function external() {
  const ownerUrl = process.env.TEST_DATABASE_OWNER_URL ?? '';
  const role = 'zorgpaden_test_app';
  const password = randomBytes(16).toString('hex');
  await execute(ownerUrl, `DROP ROLE IF EXISTS ${role}`);
  await execute(ownerUrl, `CREATE ROLE ${role} LOGIN PASSWORD '${password}'`);
  const applicationUrl = new URL(ownerUrl);
  applicationUrl.username = role;
  applicationUrl.password = password;
  return {
    ownerUrl,
    applicationUrl: applicationUrl.href,
    stop: () => execute(ownerUrl, `DROP ROLE IF EXISTS ${role}`),
  };
}

/** @param {string} url @param {string} database */
function onDatabase(url, database) {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

/** @param {string} url @param {string} sql */
async function execute(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
