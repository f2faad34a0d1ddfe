/**
 * `npm test`: everything that has to be right, in a checkout that may be fresh. `npm test -- lint types`
 * does the steps whose names begin so. The last line counts: `N passed, N failed`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureInstalled } from './install.mjs';
import { suitableNode } from './node-runtime.mjs';
import { orMessage } from './prepare.mjs';
import { leftBehind } from './test/left-behind.mjs';
import { runStep } from './test/run-step.mjs';
import { stages } from './test/steps.mjs';

const began = Date.now();
const wanted = process.argv.slice(2);
const node = await orMessage(async () => {
  const suitable = await suitableNode();
  await ensureInstalled();
  return suitable;
});

const folder = mkdtempSync(join(tmpdir(), 'zorgpaden-test-'));
const mark = `ZORGPADEN_TEST_RUN=${folder}`;
const environment = {
  CI: 'true',
  NX_DAEMON: 'false',
  NO_COLOR: '1',
  TMPDIR: folder,
  ZORGPADEN_TEST_RUN: folder,
};
process.once('exit', () => {
  // Also after Ctrl-C in the middle of it.
  for (const { pid } of leftBehind(mark, folder)) process.kill(pid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const total = { passed: 0, failed: 0 };
for (const stage of stages(folder)) await Promise.all(stage.map(runLane));
await complainAboutLeftBehind();

console.log(`Everything took ${seconds(began)} s.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

/** @param {readonly import('./test/steps.mjs').Step[]} lane */
async function runLane(lane) {
  for (const step of lane) {
    if (wanted.length > 0 && !wanted.some((name) => step.name.startsWith(name))) continue;
    const start = Date.now();
    const { passed, failed, output } = await runStep(node, step, environment);
    total.passed += passed;
    total.failed += failed;
    const how = failed === 0 ? '✓' : '✗';
    console.log(`${how} ${step.name}: ${passed} passed, ${failed} failed (${seconds(start)} s)`);
    if (failed > 0) console.log(output.trim().split('\n').slice(-400).join('\n'));
  }
}

/** What a test started and did not stop is a failure, and is stopped here. */
async function complainAboutLeftBehind() {
  // What was just told to stop may need a moment.
  for (let tries = 0; tries < 20 && leftBehind(mark, folder).length > 0; tries += 1)
    await sleep(250);
  for (const { pid, command } of leftBehind(mark, folder)) {
    console.log(`✗ left behind: ${pid} ${command.slice(0, 120)}`);
    total.failed += 1;
  }
}

/** @param {number} start */
function seconds(start) {
  return ((Date.now() - start) / 1000).toFixed(1);
}
