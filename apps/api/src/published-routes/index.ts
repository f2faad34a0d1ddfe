export { fingerprintOf } from './fingerprint.js';
export { showInFinder, withdrawFromFinder } from './projection.js';
