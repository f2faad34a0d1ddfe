export * from './organisation.js';
export * from './partner-type.js';
