export * from './search.js';
export * from './search.policy.js';
