export * from './session-limits.js';
export * from './session.js';
export * from './session.policy.js';
