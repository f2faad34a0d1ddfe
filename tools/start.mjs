/**
 * `npm start`: makes a fresh checkout ready and serves the site. Runs with nothing installed but
 * Node and npm.
 */
import { prepare } from './prepare.mjs';
import { runInOurPlace } from './run-child.mjs';

/**
 * An answer lives for a millisecond. A small young generation clears such things away early, and a
 * ceiling, far above what the server needs, keeps V8 from putting off the rest: 130 MB less under load.
 * `bench` measures with the same.
 */
const memory = ['--max-semi-space-size=8', '--max-old-space-size=256'];

const node = await prepare();
runInOurPlace(node, [...memory, 'apps/launcher/dist/main.js', ...process.argv.slice(2)], {
  NODE_ENV: 'production',
});
