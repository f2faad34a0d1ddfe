export * from './session.js';
export * from './session.policy.js';
