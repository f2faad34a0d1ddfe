export { endSessionsOf } from './end-sessions.js';
export { hashPassword, passwordHashes } from './passwords.js';
