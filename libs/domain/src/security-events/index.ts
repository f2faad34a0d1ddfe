export * from './security-event.js';
export * from './security-event.policy.js';
