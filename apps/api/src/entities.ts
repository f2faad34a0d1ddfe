import { AuditEntry } from './platform/audit/audit-entry.entity.js';

/** Every table that the API reads or writes through repositories. A test compares them with the schema. */
export const entities = [AuditEntry];
