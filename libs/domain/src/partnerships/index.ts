export * from './domain-coverage.js';
export * from './partnership-correction.js';
export * from './partnership-status.js';
export * from './partnership.js';
export * from './partnership.policy.js';
