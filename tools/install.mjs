import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { messages } from './messages.mjs';
import { root } from './paths.mjs';
import { withProgress } from './progress.mjs';
import { runQuietly, StepFailed } from './run-quietly.mjs';

/** Installs the packages of the lockfile, unless exactly those are there. */
export async function ensureInstalled() {
  if (!isInstalled(root)) await withProgress(messages.install, () => npmCi(root));
}

/**
 * npm writes `node_modules/.package-lock.json` as the last thing it does, so an installation that was
 * cut off, or of another lockfile, is seen. Packages for other systems are absent there.
 *
 * @param {string} folder
 */
export function isInstalled(folder) {
  try {
    const wanted = packagesOf(join(folder, 'package-lock.json'));
    const installed = packagesOf(join(folder, 'node_modules/.package-lock.json'));
    return Object.entries(wanted).every(([path, { version, optional, link }]) => {
      if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true;
      const found = installed[path];
      if (found === undefined) return optional === true;
      return link === true || found.version === version;
    });
  } catch {
    return false;
  }
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }>}
 */
function packagesOf(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/**
 * `npm ci` with what building needs, whatever the user's settings leave out; install scripts of others
 * do not run, for none is needed.
 *
 * @param {string} folder
 */
export async function npmCi(folder) {
  const [program = 'npm', ...start] = npm();
  const { ok, output } = await runQuietly(
    program,
    [
      ...start,
      'ci',
      '--ignore-scripts',
      '--include=dev',
      '--include=optional',
      '--no-audit',
      '--no-fund',
      '--no-update-notifier',
      '--loglevel=error',
    ],
    { cwd: folder },
  );
  if (ok) return;
  if (/ENOSPC|EDQUOT/.test(output)) throw new StepFailed(messages.diskFull(folder));
  if (/EACCES|EROFS/.test(output)) {
    throw new StepFailed(`${messages.noRights(folder)}\n${output.trim()}`);
  }
  throw new StepFailed(`${messages.installFailed}\n${output.trim()}`);
}

/** The npm that runs us, else the one beside this Node, else the one on the path. */
export function npm() {
  const running = process.env['npm_execpath'];
  if (running?.endsWith('npm-cli.js')) return [process.execPath, running];
  const beside = join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js');
  return existsSync(beside) ? [process.execPath, beside] : ['npm'];
}
