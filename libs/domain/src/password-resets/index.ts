export * from './password-reset.js';
export * from './password-reset.policy.js';
