export * from './codes.js';
export * from './second-factor.js';
