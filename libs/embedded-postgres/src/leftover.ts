import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { connectAsOwner } from './connection.js';
import { EmbeddedPostgresError } from './errors.js';
import type { Layout } from './layout.js';
import { readPasswords } from './passwords.js';

/** Held by the program that looks after the server, for as long as it lives. */
const careLock = 7_202_310_141;

export interface RunningServer {
  readonly pid: number;
  readonly port: number;
  readonly startedAt: number;
}

/** Takes the lock that says: I look after this server. */
export async function takeCare(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    'SELECT pg_try_advisory_lock($1) AS taken',
    [careLock],
  );
  return rows[0]?.taken === true;
}

/** The server that `postmaster.pid` names, when it is alive and really serves this folder. */
export async function findServer({ cluster }: Layout): Promise<RunningServer | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid, , startedAt, port] = text.split('\n').map(Number);
  if (!pid || !port || !startedAt || !isAlive(pid)) return undefined;
  return (await serves(pid, cluster)) ? { pid, port, startedAt: startedAt * 1000 } : undefined;
}

/**
 * Ends a server that outlived the program that started it (`kill -9` of that program), so that ours
 * can take its place. One that somebody still looks after is left alone.
 *
 * @throws EmbeddedPostgresError `in-use`
 */
export async function endLeftover(files: Layout): Promise<void> {
  const server = await findServer(files);
  if (server === undefined) {
    // A number that now belongs to another program would keep PostgreSQL from starting.
    await rm(join(files.cluster, 'postmaster.pid'), { force: true });
    return;
  }
  // Whoever starts a server takes the lock as soon as it answers: give them that time.
  await sleep(Math.max(0, server.startedAt + 3_000 - Date.now()));
  if (await isCaredFor(files, server)) {
    throw new EmbeddedPostgresError('in-use', { path: files.dataDir });
  }
  await endProcess(server.pid, files);
}

async function isCaredFor(files: Layout, server: RunningServer): Promise<boolean> {
  const passwords = await readPasswords(files.passwords);
  if (passwords === undefined) return false;
  const client = await connectAsOwner(server.port, passwords).catch(() => undefined);
  // Not answering and yet alive: it is starting, stopping or stuck, and nobody can be using it.
  if (client === undefined) return false;
  try {
    return !(await takeCare(client));
  } finally {
    await client.end();
  }
}

/** Fast shutdown, then an immediate one: both lose nothing that was committed. */
async function endProcess(pid: number, files: Layout): Promise<void> {
  for (const [signal, seconds] of [
    ['SIGINT', 20],
    ['SIGQUIT', 10],
    ['SIGKILL', 5],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch (cause) {
      if (!isAlive(pid)) return;
      throw new EmbeddedPostgresError('no-rights', { path: files.dataDir }, { cause });
    }
    for (let waited = 0; waited < seconds * 1000; waited += 25) {
      if (!isAlive(pid)) return;
      await sleep(25);
    }
  }
  throw new EmbeddedPostgresError('in-use', { path: files.dataDir });
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Process numbers are used again: PostgreSQL is the one whose working folder is the cluster. */
async function serves(pid: number, cluster: string): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  const folder = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  return folder === undefined ? isAlive(pid) : folder === (await realpath(cluster));
}
