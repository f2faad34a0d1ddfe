export * from './action-plan.js';
export * from './action-plan.policy.js';
