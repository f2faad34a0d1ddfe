import type { CoveringCoalition } from '../coalitions/index.js';
import type { ContactToEnter } from '../partner-contacts/index.js';
import type { Change } from '../platform/audit/trail.js';
import type { PartnerImportEntity } from './partner-import.entity.js';
import type { RowDone } from './partner-import-row.entity.js';

/** What a row led to: what is kept of it, and what the trail is told. */
export interface PutIn {
  readonly outcome: 'added' | 'merged';
  readonly done: RowDone;
  readonly changes: readonly Change[];
  /** Those that are not there yet. */
  readonly contacts: readonly ContactToEnter[];
}

/** Where rows go: into which coalition, by which list. */
export interface Into {
  readonly coalition: CoveringCoalition;
  readonly list: PartnerImportEntity;
}
