/**
 * `npm run audit`: asks the registry which weaknesses are known of the packages that we use. It needs
 * the network, and a registry that has this service, so it is no part of `npm test`.
 */
import { npm } from './install.mjs';
import { messages } from './messages.mjs';
import { root } from './paths.mjs';
import { runQuietly } from './run-quietly.mjs';
import { knownWeaknesses, verdict } from './supply-chain/known-weaknesses.mjs';

const [program = 'npm', ...start] = npm();
const { output } = await runQuietly(program, [...start, 'audit', '--json'], { cwd: root });
const report = read(output);
if (report?.vulnerabilities === undefined) {
  console.error(`${messages.auditFailed}\n${output.trim()}`);
  process.exit(2);
}
const today = new Date().toISOString().slice(0, 10);
const objections = verdict(report, knownWeaknesses, today);
console.log(objections.length === 0 ? messages.auditClean : objections.join('\n'));
process.exit(objections.length === 0 ? 0 : 1);

/**
 * npm writes its report among other things that it has to say.
 *
 * @param {string} text
 * @returns {import('./supply-chain/known-weaknesses.mjs').AuditReport | undefined}
 */
function read(text) {
  try {
    return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
  } catch {
    return undefined;
  }
}
