export * from './doubles-index.js';
export * from './likeness.js';
export * from './sameness.js';
export * from './web-domain.js';
