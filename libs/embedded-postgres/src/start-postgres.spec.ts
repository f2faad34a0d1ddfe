import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { runningPostgres, startPostgres, type EmbeddedPostgres } from './index.js';

// Enough for starts of a database on a busy machine.
jest.setTimeout(120_000);

let folder: string;
let started: EmbeddedPostgres[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'embedded-postgres-'));
});

afterEach(async () => {
  await Promise.all(started.map((postgres) => postgres.stop()));
  started = [];
  await rm(folder, { recursive: true, force: true });
});

async function start(options: { onRestart?: (state: string) => void } = {}) {
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), ...options });
  started.push(postgres);
  return postgres;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

async function postmasterFile(): Promise<string[]> {
  const text = await readFile(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8');
  return text.split('\n');
}

test('a fresh folder gives a database for an owner and an application without DDL', async () => {
  const postgres = await start();

  await query(postgres.ownerUrl, 'CREATE EXTENSION pg_trgm; CREATE TABLE word (name text)');
  await query(postgres.ownerUrl, 'CREATE DATABASE copy TEMPLATE zorgpaden');

  const [row] = await query(postgres.applicationUrl, 'SELECT version() AS version');
  expect(row?.['version']).toMatch(/^PostgreSQL 18\./);
  await expect(query(postgres.applicationUrl, 'CREATE TABLE x ()')).rejects.toThrow(/permission/);
  await expect(query(postgres.applicationUrl, 'CREATE TEMP TABLE x ()')).rejects.toThrow(
    /permission/,
  );
});

test('it writes durably, listens on the loopback address alone and asks for a password', async () => {
  const postgres = await start();
  const [settings] = await query(
    postgres.ownerUrl,
    `SELECT current_setting('fsync') AS fsync,
            current_setting('synchronous_commit') AS synchronous_commit,
            current_setting('listen_addresses') AS listen_addresses`,
  );
  expect(settings).toEqual({
    fsync: 'on',
    synchronous_commit: 'on',
    listen_addresses: '127.0.0.1',
  });
  const sockets = (await postmasterFile())[4];
  expect(sockets).toBe('');
  const wrong = postgres.ownerUrl.replace(/:[^:@/]+@/, ':guess@');
  await expect(query(wrong, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  const superuser = `postgresql://postgres@127.0.0.1:${postgres.port}/postgres`;
  await expect(query(superuser, 'SELECT 1')).rejects.toThrow();
  expect((await stat(join(folder, 'postgres/passwords.json'))).mode & 0o777).toBe(0o600);
});

test('what was written is there after stop and start', async () => {
  const first = await start();
  await query(first.ownerUrl, "CREATE TABLE word (name text); INSERT INTO word VALUES ('stays')");
  await first.stop();

  const second = await start();

  expect(await query(second.ownerUrl, 'SELECT name FROM word')).toEqual([{ name: 'stays' }]);
});

test('when the server is killed it runs again on the same address with all rows', async () => {
  const states: string[] = [];
  const postgres = await start({ onRestart: (state) => states.push(state) });
  await query(
    postgres.ownerUrl,
    "CREATE TABLE word (name text); INSERT INTO word VALUES ('stays')",
  );

  process.kill(Number((await postmasterFile())[0]), 'SIGKILL');
  while (!states.includes('running')) await sleep(20);

  expect(await query(postgres.ownerUrl, 'SELECT name FROM word')).toEqual([{ name: 'stays' }]);
}, 30_000);

test('a folder that is looked after is refused, and can be reached instead', async () => {
  const postgres = await start();

  await expect(start()).rejects.toMatchObject({ code: 'in-use' });

  const running = await runningPostgres(join(folder, 'postgres'));
  expect(running?.ownerUrl).toBe(postgres.ownerUrl);
  await postgres.stop();
  expect(await runningPostgres(join(folder, 'postgres'))).toBeUndefined();
}, 20_000);

test('a server whose program was killed is ended, and its rows are kept', async () => {
  const dataDir = join(folder, 'postgres');
  const index = new URL('../dist/index.js', import.meta.url).href;
  const program = `const { startPostgres } = await import(${JSON.stringify(index)});
    console.log((await startPostgres({ dataDir: ${JSON.stringify(dataDir)} })).ownerUrl);`;
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  const [url] = (await once(parent.stdout, 'data')) as [Buffer];
  await query(url.toString().trim(), 'CREATE TABLE word (name text)');
  const leftover = Number((await postmasterFile())[0]);
  parent.kill('SIGKILL');
  await once(parent, 'exit');

  const postgres = await start();

  expect(await query(postgres.ownerUrl, 'SELECT * FROM word')).toEqual([]);
  expect(() => process.kill(leftover, 0)).toThrow(/ESRCH/);
}, 30_000);

test('a stale postmaster.pid with the number of another program does not stand in the way', async () => {
  await (await start()).stop();
  const stale = `${process.ppid}\n/nowhere\n1700000000\n5432\n\n127.0.0.1\n\nready\n`;
  await writeFile(join(folder, 'postgres/cluster/postmaster.pid'), stale);

  await expect(start()).resolves.toBeDefined();
});

test('a folder of another major version is refused and left as it was', async () => {
  const cluster = join(folder, 'postgres/cluster');
  await mkdir(cluster, { recursive: true });
  await writeFile(join(cluster, 'PG_VERSION'), '17\n');

  await expect(start()).rejects.toMatchObject({
    code: 'data-version',
    params: { found: '17', expected: '18' },
  });
  expect(await readFile(join(cluster, 'PG_VERSION'), 'utf8')).toBe('17\n');
});

test('lost passwords are made anew', async () => {
  await (await start()).stop();
  await rm(join(folder, 'postgres/passwords.json'));

  const postgres = await start();

  expect(await query(postgres.applicationUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});
