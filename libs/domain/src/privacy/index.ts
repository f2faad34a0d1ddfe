export * from './privacy.policy.js';
export * from './redacted.js';
export * from './removal.js';
export * from './retention-in-words.js';
export * from './retention.js';
