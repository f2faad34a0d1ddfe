export * from './holidays.js';
export * from './open-state.js';
export * from './opening-hours.js';
