export * from './attention.js';
export * from './attention.policy.js';
