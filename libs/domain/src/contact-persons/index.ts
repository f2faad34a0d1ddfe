export * from './contact-person.js';
export * from './contact-person.policy.js';
