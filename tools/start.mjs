/**
 * `npm start`: makes a fresh checkout ready and serves the site. Runs with nothing installed but
 * Node and npm.
 */
import { prepare } from './prepare.mjs';
import { runInOurPlace } from './run-child.mjs';

const node = await prepare();
runInOurPlace(node, ['apps/launcher/dist/main.js', ...process.argv.slice(2)], {
  NODE_ENV: 'production',
});
