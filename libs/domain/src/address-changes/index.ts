export * from './address-change.js';
