import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { isInstalled, npmCi } from './install.mjs';
import { messages } from './messages.mjs';
import { root } from './paths.mjs';
import { withProgress } from './progress.mjs';
import { runQuietly, StepFailed } from './run-quietly.mjs';

const folder = join(root, 'tools/node-runtime');

/** Angular works with Node 22 from 22.22 and with Node 24 from 24.15. @param {string} version */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return (major === 22 && minor >= 22) || (major === 24 && minor >= 15) || major > 24;
}

/**
 * The Node to run everything with: the one that runs now, or where that is too old a private copy.
 *
 * @returns {Promise<string>} its path
 */
export async function suitableNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new StepFailed(messages.nodeTooOld(process.versions.node));
  }
  const platform = `${process.platform}-${process.arch}`;
  const node = join(folder, 'node_modules', `node-${platform}`, 'bin/node');
  if (!isInstalled(folder) || !existsSync(node)) {
    await withProgress(messages.installNode, () => npmCi(folder));
  }
  const { ok } = existsSync(node)
    ? await runQuietly(node, ['--version'], { cwd: root })
    : { ok: false };
  if (!ok) throw new StepFailed(messages.nodeMissing(platform));
  return node;
}

/** The environment in which that Node is the one that programs find. @param {string} node */
export function environmentFor(node) {
  return { ...process.env, PATH: [dirname(node), process.env['PATH']].join(delimiter) };
}
