/**
 * Builds the web application and presses it: `node tools/build-web.mjs [--development]`.
 * Afterwards `apps/web/dist/browser` holds what is served as files (with a `.br` beside everything
 * that shrinks) and `apps/web/dist/server/server.mjs` exports `renderPage(path, context)`.
 * The packages it uses must be built before: `npx tsc -b libs/domain libs/texts`.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const root = resolve(import.meta.dirname, '..');
const browser = join(root, 'apps/web/dist/browser');
const shrinks = /\.(?:js|css|svg|json|txt|html|webmanifest)$/;

const configuration = process.argv.includes('--development') ? 'development' : 'production';
const build = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/nx/dist/bin/nx.js'),
    'run',
    `@zorgpaden/web:build:${configuration}`,
    '--outputStyle=static',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NX_DAEMON: 'false', CI: 'true', NG_CLI_ANALYTICS: 'false' },
  },
);
if (build.status !== 0) process.exit(build.status ?? 1);
if (configuration === 'production') for (const file of filesIn(browser)) press(file);

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => shrinks.test(path) && statSync(path).isFile());
}

/** Leaves the smallest brotli of a file beside it, unless it would not save anything. @param {string} file */
function press(file) {
  const content = readFileSync(file);
  const pressed = brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  if (pressed.length < content.length * 0.95) writeFileSync(`${file}.br`, pressed);
}
