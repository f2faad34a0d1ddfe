export * from './presence.js';
export * from './presence.policy.js';
