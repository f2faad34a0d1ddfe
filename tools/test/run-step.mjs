import { environmentFor } from '../node-runtime.mjs';
import { root } from '../paths.mjs';
import { runQuietly } from '../run-quietly.mjs';

/**
 * Runs one step and counts. A runner that fails without a failed test counts as one failure.
 *
 * @param {string} node
 * @param {import('./steps.mjs').Step} step
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<import('./steps.mjs').Count & { output: string }>}
 */
export async function runStep(node, step, environment) {
  const { env, missing } = (await step.before?.()) ?? {};
  if (missing !== undefined) return { passed: 0, failed: 1, output: missing };
  const { ok, output } = await runQuietly(node, step.command ?? [], {
    cwd: root,
    env: { ...environmentFor(node), ...environment, ...step.env, ...env },
  });
  const { passed, failed } = count(step, ok);
  return { passed, failed: !ok && failed === 0 ? 1 : failed, output };
}

/**
 * @param {import('./steps.mjs').Step} step
 * @param {boolean} ok
 * @returns {import('./steps.mjs').Count}
 */
function count(step, ok) {
  if (step.count === undefined || step.report === undefined) {
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  }
  try {
    return step.count(step.report);
  } catch {
    // It ended before it wrote its report.
    return { passed: 0, failed: 1 };
  }
}
