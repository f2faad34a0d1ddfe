export * from './calendar-feed.js';
export * from './calendar-feed.policy.js';
