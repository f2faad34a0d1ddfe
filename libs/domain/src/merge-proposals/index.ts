export * from './merge-proposal.js';
export * from './merge-proposal.policy.js';
