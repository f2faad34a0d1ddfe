export * from './experience.js';
export * from './experience.policy.js';
