export * from './handover-dossier.js';
export * from './handover-dossier.policy.js';
