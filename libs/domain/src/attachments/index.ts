export * from './attachment.js';
export * from './attachment.policy.js';
