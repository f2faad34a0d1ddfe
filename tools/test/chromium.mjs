import { existsSync } from 'node:fs';
import { messages } from '../messages.mjs';
import { root } from '../paths.mjs';
import { withProgress } from '../progress.mjs';
import { runQuietly } from '../run-quietly.mjs';

const places = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/**
 * The browser for the browser tests: one that is there, else Debian's, where we may install it.
 *
 * @returns {Promise<string | undefined>} its path
 */
export async function findChromium() {
  const found = installed();
  if (found !== undefined || !existsSync('/usr/bin/apt-get')) return found;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const may = await runQuietly(...command([...sudo, 'true']));
  if (!may.ok) return undefined;
  await withProgress(messages.installChromium, async () => {
    await runQuietly(...command([...sudo, 'apt-get', 'update']));
    await runQuietly(...command([...sudo, 'apt-get', 'install', '-y', 'chromium']));
  });
  return installed();
}

function installed() {
  return places.find((place) => place !== undefined && existsSync(place));
}

/**
 * @param {readonly string[]} words
 * @returns {Parameters<typeof runQuietly>}
 */
function command([program = '', ...args]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return [program, args, { cwd: root, env }];
}
