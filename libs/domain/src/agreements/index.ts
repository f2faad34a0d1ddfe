export * from './agreement.js';
export * from './agreement.policy.js';
export * from './correction.js';
export * from './disclosure.js';
export * from './life.js';
export * from './problems.js';
export * from './standing.js';
export * from './topic.js';
