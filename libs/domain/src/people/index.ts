export * from './people.policy.js';
