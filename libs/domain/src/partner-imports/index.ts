export * from './cell-values.js';
export * from './header.js';
export * from './limits.js';
export * from './import-field.js';
export * from './partner-type-words.js';
export * from './read-date.js';
export * from './registration-numbers.js';
