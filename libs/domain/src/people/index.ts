export * from './handover.js';
export * from './people.policy.js';
export * from './role-period.js';
