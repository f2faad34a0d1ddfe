export { Invite } from './use-cases/invite.js';
export { Taking } from './taking.js';
