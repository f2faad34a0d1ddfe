import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { messages } from './messages.mjs';
import { environmentFor } from './node-runtime.mjs';
import { root } from './paths.mjs';
import { withProgress } from './progress.mjs';
import { runQuietly, StepFailed } from './run-quietly.mjs';

/**
 * What there is to build, in order: from which sources, to which file, with which command.
 * Another part of the workspace that wants building is a line here.
 */
const parts = [
  {
    name: 'node',
    message: messages.build,
    sources: ['libs', 'migrations', 'apps/api', 'apps/launcher', 'tsconfig.base.json'],
    result: 'apps/launcher/dist/main.js',
    command: ['node_modules/typescript/bin/tsc', '-b'],
  },
  {
    name: 'web',
    message: messages.buildWeb,
    sources: ['libs/domain', 'libs/texts', 'apps/web', 'tsconfig.base.json', 'tools/build-web.mjs'],
    result: 'apps/web/dist/server/server.mjs',
    command: ['tools/build-web.mjs'],
  },
  {
    name: 'bench',
    onlyWhenNamed: true,
    message: messages.build,
    sources: ['bench/src', 'bench/tsconfig.json'],
    result: 'bench/dist/main.js',
    command: ['node_modules/typescript/bin/tsc', '-b', 'bench'],
  },
];

/**
 * Builds what is missing or older than its sources.
 *
 * @param {string} node the Node to build with
 * @param {readonly string[]} [names] of the parts, when not all
 */
export async function ensureBuilt(node, names) {
  for (const part of parts) {
    if (names === undefined ? part.onlyWhenNamed : !names.includes(part.name)) continue;
    const stamp = stampOf(part.name);
    const sources = fingerprint(part.sources);
    if (existsSync(join(root, part.result)) && read(stamp) === sources) continue;
    await withProgress(part.message, () => build(node, part.command));
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, sources);
  }
}

/**
 * Forgets that a part was built: something else, such as a build for development, took its place.
 *
 * @param {string} name
 */
export function forgetBuilt(name) {
  rmSync(stampOf(name), { force: true });
}

/** @param {string} name */
function stampOf(name) {
  return join(root, '.cache/build', `${name}.sha256`);
}

/** @param {string} node @param {readonly string[]} command */
async function build(node, command) {
  const { ok, output } = await runQuietly(node, command, {
    cwd: root,
    env: { ...environmentFor(node), NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  if (ok) return;
  if (/ENOSPC|EDQUOT/.test(output)) throw new StepFailed(messages.diskFull(root));
  throw new StepFailed(`${messages.buildFailed}\n${output.trim()}`);
}

/**
 * Over the content of the sources, not their times: a checkout of another version changes it, and
 * changing back changes it back.
 *
 * @param {readonly string[]} sources
 */
function fingerprint(sources) {
  const hash = createHash('sha256').update(read(join(root, 'package-lock.json')) ?? '');
  for (const path of sources.flatMap((source) => filesIn(source)).sort()) {
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

const ignored = /^(dist|node_modules|\..*)$|\.(spec|testing)\.ts$|\.tsbuildinfo$|\.md$/;

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  if (/\.(json|mjs)$/.test(path)) return [path];
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => !ignored.test(entry.name))
    .flatMap((entry) => {
      const inside = `${path}/${entry.name}`;
      return entry.isDirectory() ? filesIn(inside) : [inside];
    });
}

/** @param {string} path */
function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
