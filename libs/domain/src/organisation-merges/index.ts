export * from './join-timelines.js';
export * from './one-organisation.js';
export * from './organisation-merge.policy.js';
export * from './plan-merge.js';
export * from './plan-rows.js';
export * from './plan-undo.js';
export * from './row-change.js';
export * from './table-rules.js';
