export * from './weekly-digest.js';
export * from './weekly-digest.policy.js';
