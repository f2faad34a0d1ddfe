export * from './citizen-service-number.js';
