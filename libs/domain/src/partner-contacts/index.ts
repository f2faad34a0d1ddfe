export * from './partner-contact.js';
export * from './partner-contact.policy.js';
