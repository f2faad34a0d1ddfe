/**
 * Runs a command of the launcher on a checkout that may be fresh: `npm run admin:create -- …` and the
 * like. The command reaches the database of a server that runs, or starts it for as long as it needs.
 */
import { prepare } from './prepare.mjs';
import { runInOurPlace } from './run-child.mjs';

const [command, ...args] = process.argv.slice(2);
const node = await prepare();
// File names are read from where the user stands, not from the root that npm goes to.
runInOurPlace(node, [`apps/launcher/dist/commands/${command}.js`, ...args], {
  NODE_ENV: 'production',
});
