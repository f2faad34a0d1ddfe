export { NewPasskeys } from './new-passkeys.js';
