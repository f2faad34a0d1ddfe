export * from './channel.js';
export * from './contact-route.js';
export * from './contact-route.policy.js';
export * from './freshness.js';
