import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Binaries } from './binaries.js';
import { dataArgument } from './cluster.js';
import { connectAsOwner } from './connection.js';
import { EmbeddedPostgresError, fromOutput } from './errors.js';
import type { Layout } from './layout.js';
import { takeCare } from './leftover.js';
import type { Passwords } from './passwords.js';
import { environment } from './run.js';
import type { ServerUser } from './server-user.js';

export interface ServerPlan {
  readonly files: Layout;
  readonly binaries: Binaries;
  readonly user: ServerUser | undefined;
  readonly passwords: Passwords;
  readonly port: number;
  readonly settings: Readonly<Record<string, string>>;
}

/** One run of the server, from start to end. */
export interface Server {
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** What we ask of PostgreSQL beyond its defaults; `fsync` and `synchronous_commit` stay on. */
const ownSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  // Statements and key values may hold what people wrote: they stay out of the log.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
};

/** Starts the server and waits until it answers. */
export async function startServer(plan: ServerPlan): Promise<Server> {
  const { files, user } = plan;
  const log = await open(files.log, 'w', 0o600);
  const settings = { ...ownSettings, ...plan.settings, port: String(plan.port) };
  const child = spawn(
    plan.binaries.postgres,
    [
      '-D',
      dataArgument(files.cluster, user),
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    {
      cwd: files.cluster,
      env: environment,
      stdio: ['ignore', log.fd, log.fd],
      // Its own process group: Ctrl-C reaches us, and we stop the database after the API.
      detached: true,
      ...user,
    },
  );
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  await log.close();
  try {
    await untilCaredFor(plan, child);
  } catch (error) {
    child.kill('SIGQUIT');
    await ended;
    throw error;
  }
  return { child, ended, stop: () => stop(child, ended) };
}

/** Connects, and keeps that connection with its lock for as long as the server runs. */
async function untilCaredFor(plan: ServerPlan, child: ChildProcess): Promise<pg.Client> {
  // Long enough to replay the log after a crash under load.
  const deadline = Date.now() + 120_000;
  while (isRunning(child) && Date.now() < deadline) {
    const client = await connectAsOwner(plan.port, plan.passwords).catch(() => undefined);
    if (client !== undefined) {
      await takeCare(client);
      return client;
    }
    await sleep(15);
  }
  throw fromOutput(await readFile(plan.files.log, 'utf8'), plan.files.dataDir);
}

function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

/** Fast shutdown; an immediate one when that takes too long. Neither loses what was committed. */
async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!isRunning(child)) return;
    child.kill(signal);
    const timeout = new AbortController();
    await Promise.race([
      ended,
      sleep(15_000, undefined, { signal: timeout.signal }).catch(() => 0),
    ]);
    timeout.abort();
  }
}

/**
 * The port can be taken between finding and using it, and the processes of a killed server need a
 * moment to notice: both pass.
 */
export async function startWithRetry<Started>(start: () => Promise<Started>): Promise<Started> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start();
    } catch (error) {
      const code = error instanceof EmbeddedPostgresError ? error.code : undefined;
      if ((code !== 'in-use' && code !== 'port-in-use') || attempt === 20) throw error;
      await sleep(250);
    }
  }
}

/** Asks the system for a free port on the loopback address. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
