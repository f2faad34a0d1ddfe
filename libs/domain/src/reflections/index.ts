export * from './coverage.js';
export * from './hearing.js';
export * from './reflection.js';
export * from './reflection.policy.js';
export * from './subjects.js';
