export { fingerprintOf } from './fingerprint.js';
export { rebuildFinder, showInFinder, withdrawFromFinder } from './projection.js';
