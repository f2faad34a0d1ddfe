export * from './municipality.js';
export * from './municipality.policy.js';
export * from './reorganisation.js';
