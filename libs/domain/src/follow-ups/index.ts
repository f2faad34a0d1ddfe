export * from './follow-up.js';
export * from './follow-up.policy.js';
