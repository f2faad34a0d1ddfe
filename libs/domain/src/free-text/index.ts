export * from './judge.js';
export * from './suspicion.js';
