/**
 * `npm run build`: installs and builds what is missing, and starts nothing. `npm run build -- web`
 * builds that part alone.
 */
import { prepare } from './prepare.mjs';

const names = process.argv.slice(2);
await prepare(names.length > 0 ? names : undefined);
