export * from './invitation.js';
export * from './invitation.policy.js';
