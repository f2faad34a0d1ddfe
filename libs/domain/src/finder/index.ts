export * from './candidates.js';
export * from './open-in-words.js';
export * from './order.js';
export * from './reason.js';
export * from './route-in-words.js';
