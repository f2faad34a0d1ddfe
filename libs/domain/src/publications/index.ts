export * from './changes.js';
export * from './publication.js';
export * from './publication.policy.js';
