export * from './document.js';
export * from './policies.js';
