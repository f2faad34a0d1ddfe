export * from './reorganisation.js';
export * from './reorganisation.policy.js';
