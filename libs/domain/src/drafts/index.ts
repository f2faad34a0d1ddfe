export * from './draft-texts.js';
