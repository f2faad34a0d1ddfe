export * from './core-name.js';
export * from './doubles-index.js';
export * from './letters.js';
export * from './sameness.js';
export * from './web-domain.js';
