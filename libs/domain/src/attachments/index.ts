export * from './attachment.js';
export * from './attachment.policy.js';
export * from './disclosure.js';
