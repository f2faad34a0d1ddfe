export * from './foundation.js';
export * from './foundation.policy.js';
