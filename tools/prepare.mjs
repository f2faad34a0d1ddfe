import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './install.mjs';
import { suitableNode } from './node-runtime.mjs';
import { StepFailed } from './run-quietly.mjs';

/**
 * Makes a fresh checkout ready to run: packages, a Node that is new enough, everything built.
 * What cannot be done is one message, not a stack trace.
 *
 * @param {readonly string[]} [parts] the names of what to build, when not everything
 * @returns {Promise<string>} the Node to run with
 */
export async function prepare(parts) {
  return orMessage(async () => {
    const node = await suitableNode();
    await ensureInstalled();
    await ensureBuilt(node, parts);
    return node;
  });
}

/**
 * @template Result
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function orMessage(work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
