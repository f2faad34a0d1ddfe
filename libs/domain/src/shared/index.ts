export * from './amsterdam-time.js';
export * from './canonical-json.js';
export * from './dates.js';
export * from './domain-error.js';
export * from './json-pointer.js';
export * from './names.js';
export * from './period.js';
export * from './policy.js';
