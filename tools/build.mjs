/** `npm run build`: installs and builds what is missing, and starts nothing. */
import { prepare } from './prepare.mjs';

await prepare();
