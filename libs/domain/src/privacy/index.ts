export * from './privacy.policy.js';
