export * from './client-data.js';
export * from './client-data.policy.js';
