export * from './case-conference.js';
export * from './case-conference.policy.js';
export * from './rhythm.js';
