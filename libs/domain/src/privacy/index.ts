export * from './privacy.policy.js';
export * from './retention-in-words.js';
export * from './retention.js';
