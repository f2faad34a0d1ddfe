export * from './joint-proposal.js';
export * from './member-state.js';
export * from './regional-coalition.policy.js';
