export * from './link.js';
export * from './rich-text.js';
