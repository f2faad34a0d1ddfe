export * from './coalition.js';
export * from './coalition.policy.js';
export * from './coalition-status.js';
export * from './status-correction.js';
export * from './membership.js';
