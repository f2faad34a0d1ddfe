export * from './privacy.policy.js';
export * from './redacted.js';
export * from './retention-in-words.js';
export * from './retention.js';
