export * from './trail.policy.js';
