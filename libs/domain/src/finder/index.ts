export * from './candidates.js';
export * from './order.js';
export * from './place-question.js';
export * from './reason.js';
