export * from './claimed-role.js';
export * from './claims.js';
export * from './loopback.js';
export type { ProviderSettings } from './provider.contract.js';
