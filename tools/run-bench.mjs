/** `npm run bench`: measures, on a database of its own. See docs/performance.md. */
import { prepare } from './prepare.mjs';
import { runInOurPlace } from './run-child.mjs';

const node = await prepare(['node', 'web', 'bench']);
runInOurPlace(node, ['bench/dist/main.js', ...process.argv.slice(2)], { NODE_ENV: 'production' });
