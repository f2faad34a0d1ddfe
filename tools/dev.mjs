/**
 * `npm run dev`: the same as `npm start`, and what changes is built and served anew. TypeScript and
 * Angular watch their sources; Node watches what they make and starts the server again.
 */
import { spawn } from 'node:child_process';
import { forgetBuilt } from './ensure-built.mjs';
import { environmentFor } from './node-runtime.mjs';
import { root } from './paths.mjs';
import { prepare } from './prepare.mjs';

const node = await prepare();
forgetBuilt('web');
const watchers = [
  ['node_modules/typescript/bin/tsc', '-b', '--watch', '--preserveWatchOutput'],
  [
    'node_modules/nx/dist/bin/nx.js',
    'run',
    '@zorgpaden/web:build:development',
    '--watch',
    '--outputStyle=static',
  ],
  ['--watch', '--watch-preserve-output', 'apps/launcher/dist/main.js', ...process.argv.slice(2)],
];
const children = watchers.map((args) =>
  spawn(node, args, {
    cwd: root,
    env: { ...environmentFor(node), NX_DAEMON: 'false', NG_CLI_ANALYTICS: 'false' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  }),
);

/** @param {NodeJS.Signals} signal */
function stop(signal) {
  for (const child of children) child.kill(signal);
}
process.on('SIGINT', stop).on('SIGTERM', stop);
for (const child of children) {
  // One that ends takes the others along: half of it would only confuse.
  child.once('exit', (code) => {
    process.exitCode ||= code ?? 0;
    stop('SIGTERM');
  });
}
