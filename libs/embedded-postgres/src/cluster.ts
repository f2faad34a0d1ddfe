import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { majorVersion, type Binaries } from './binaries.js';
import { applicationRole, database, ownerRole } from './connection.js';
import { EmbeddedPostgresError, fromOutput } from './errors.js';
import type { Layout } from './layout.js';
import { makePasswords, readPasswords, type Passwords } from './passwords.js';
import { run } from './run.js';
import type { ServerUser } from './server-user.js';

/**
 * The folder as PostgreSQL is told it. Another user than ours may own no way to it (a checkout under
 * a private folder): its working folder is set before it becomes that user, and reached through that.
 */
export function dataArgument(cluster: string, user: ServerUser | undefined): string {
  return user !== undefined && process.platform === 'linux' ? '/proc/self/cwd' : cluster;
}

/** Makes the cluster, its two roles and its database when they are not there yet. */
export async function prepareCluster(
  { cluster, passwords: passwordsPath, dataDir }: Layout,
  binaries: Binaries,
  user: ServerUser | undefined,
): Promise<Passwords> {
  const found = await clusterVersion(cluster);
  if (found !== undefined && found !== majorVersion) {
    throw new EmbeddedPostgresError('data-version', {
      path: dataDir,
      found,
      expected: majorVersion,
    });
  }
  const known = await readPasswords(passwordsPath);
  if (found !== undefined && known !== undefined) return known;
  const passwords = known ?? (await makePasswords(passwordsPath));
  if (found === undefined) {
    await makeCluster(cluster, binaries, user, passwords);
  } else {
    await singleUser(cluster, binaries, user, [
      `ALTER ROLE ${ownerRole} PASSWORD '${passwords.owner}'`,
      `ALTER ROLE ${applicationRole} PASSWORD '${passwords.application}'`,
    ]);
  }
  return passwords;
}

async function clusterVersion(cluster: string): Promise<string | undefined> {
  return readFile(join(cluster, 'PG_VERSION'), 'utf8').then(
    (text) => text.trim(),
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    },
  );
}

/** Made beside its place and moved there whole, so that no interruption leaves half a cluster. */
async function makeCluster(
  cluster: string,
  binaries: Binaries,
  user: ServerUser | undefined,
  passwords: Passwords,
): Promise<void> {
  const unfinished = `${cluster}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  if (user !== undefined) await chown(unfinished, user.uid, user.gid);
  const made = await run(
    binaries.initdb,
    [
      `--pgdata=${dataArgument(unfinished, user)}`,
      '--username=postgres',
      '--encoding=UTF8',
      // The same order and case rules on every machine; Dutch order is asked for by name.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      // The superuser has no password: nobody signs in as it, not even we.
      '--auth-local=reject',
      '--auth-host=scram-sha-256',
      '--data-checksums',
      '--no-instructions',
    ],
    { cwd: unfinished, user },
  );
  if (!made.ok) throw fromOutput(made.output, cluster);
  await writeFile(join(unfinished, 'pg_hba.conf'), 'host all all 127.0.0.1/32 scram-sha-256\n');
  await singleUser(unfinished, binaries, user, [
    `CREATE ROLE ${ownerRole} LOGIN CREATEDB PASSWORD '${passwords.owner}'`,
    `CREATE ROLE ${applicationRole} LOGIN PASSWORD '${passwords.application}'`,
    `CREATE DATABASE ${database} OWNER ${ownerRole}`,
    `REVOKE TEMPORARY ON DATABASE ${database} FROM PUBLIC`,
  ]);
  await rename(unfinished, cluster);
}

/** Runs statements before the server is open to anybody. */
async function singleUser(
  cluster: string,
  binaries: Binaries,
  user: ServerUser | undefined,
  statements: readonly string[],
): Promise<void> {
  const outcome = await run(
    binaries.postgres,
    ['--single', '-j', '-D', dataArgument(cluster, user), 'postgres'],
    { cwd: cluster, user, input: statements.map((statement) => `${statement};\n\n`).join('') },
  );
  if (!outcome.ok || /\b(ERROR|FATAL|PANIC):/.test(outcome.output)) {
    throw fromOutput(outcome.output, cluster);
  }
}
