export * from './organisation.js';
export * from './organisation.policy.js';
export * from './partner-type.js';
