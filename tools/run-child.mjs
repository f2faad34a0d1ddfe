import { spawn } from 'node:child_process';
import { messages } from './messages.mjs';
import { environmentFor } from './node-runtime.mjs';
import { root } from './paths.mjs';

/**
 * Runs one of our programs in our place: signals go to it, and we end as it ends. The channel between
 * us tells it when we are killed: then it stops by itself, with its database.
 *
 * @param {string} node
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] beside our own environment
 */
export function runInOurPlace(node, args, env = {}) {
  const child = spawn(node, args, {
    cwd: root,
    env: { ...environmentFor(node), ...env },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.once('error', (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
  child.once('exit', (code, signal) => {
    if (signal !== null) console.error(messages.serverKilled(signal));
    process.exitCode = code ?? 1;
    // What the child left open must not keep us.
    child.channel?.unref();
    process.exit();
  });
}
