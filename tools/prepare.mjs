import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './install.mjs';
import { suitableNode } from './node-runtime.mjs';
import { messages } from './messages.mjs';
import { root } from './paths.mjs';
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
    console.error(sentenceFor(error));
    process.exit(1);
  }
}

/** @param {unknown} error */
function sentenceFor(error) {
  if (error instanceof StepFailed) return error.message;
  const { code, path = root } = /** @type {NodeJS.ErrnoException} */ (error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return messages.diskFull(path);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return messages.noRights(path);
  return error;
}
