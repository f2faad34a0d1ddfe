import { chmod, mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { binaries } from './binaries.js';
import { prepareCluster } from './cluster.js';
import { urls, type Urls } from './connection.js';
import { fromFileSystem } from './errors.js';
import { layout, type Layout } from './layout.js';
import { endLeftover, findServer } from './leftover.js';
import { readPasswords } from './passwords.js';
import { freePort, startServer, startWithRetry, type ServerPlan } from './server.js';
import { serverUser } from './server-user.js';
import { supervise, type EmbeddedPostgres } from './supervise.js';

export interface StartOptions {
  /** A folder of its own; made when it is not there. */
  readonly dataDir: string;
  /** Any free port on the loopback address when left out. */
  readonly port?: number;
  /** PostgreSQL settings beside ours. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Hears that the server died by itself, and that it runs again. */
  readonly onRestart?: (state: 'ended' | 'running') => void;
}

/**
 * Starts an embedded PostgreSQL 18 and looks after it: started again on the same port when it dies,
 * stopped with `stop()`. A server that outlived a killed program is ended first.
 *
 * @throws EmbeddedPostgresError
 */
export async function startPostgres(options: StartOptions): Promise<EmbeddedPostgres> {
  const files = layout(resolve(options.dataDir));
  try {
    const plan = await prepare(files, options);
    const { port, server } = await startWithRetry(async () => {
      const attempt = { port: options.port ?? (await freePort()) };
      return { ...attempt, server: await startServer({ ...plan, ...attempt }) };
    });
    return supervise({ ...plan, port }, server, options.onRestart ?? (() => undefined));
  } catch (error) {
    throw fromFileSystem(error, files.dataDir);
  }
}

/** The server that runs on this folder now, for commands that only need to reach it. */
export async function runningPostgres(dataDir: string): Promise<Urls | undefined> {
  const files = layout(resolve(dataDir));
  try {
    const server = await findServer(files);
    const passwords = server && (await readPasswords(files.passwords));
    return passwords && urls(server.port, passwords);
  } catch (error) {
    throw fromFileSystem(error, files.dataDir);
  }
}

async function prepare(files: Layout, options: StartOptions): Promise<Omit<ServerPlan, 'port'>> {
  await mkdir(files.dataDir, { recursive: true, mode: 0o711 });
  const user = await serverUser(files.cluster);
  // The server's user needs a way to its own folder inside ours, and to nothing else.
  await chmod(files.dataDir, user === undefined ? 0o700 : 0o711);
  const programs = await binaries(user, files.dataDir);
  await endLeftover(files);
  return {
    files,
    binaries: programs,
    user,
    passwords: await prepareCluster(files, programs, user),
    settings: options.settings ?? {},
  };
}
