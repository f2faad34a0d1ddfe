import { importState } from '@zorgpaden/domain/partner-imports';
import { DomainError } from '@zorgpaden/domain/shared';
import { ExtendedError } from '../platform/http/problem.js';
import type { PartnerImportEntity } from './partner-import.entity.js';

/** An import as its client saw it. */
export interface SeenImport {
  readonly coalitionId: string;
  readonly id: string;
  readonly version: number;
}

/**
 * Refuses a change of an import that somebody else changed meanwhile, or that was carried out.
 *
 * @throws DomainError `partner-import.version-conflict`, `partner-import.started`
 */
export function refuseUnchangeable(seen: SeenImport, list: PartnerImportEntity): void {
  const state = importState(list);
  if (state !== 'uploaded' && state !== 'looked-at')
    throw new DomainError('partner-import.started');
  if (list.version !== seen.version) {
    throw new ExtendedError('partner-import.version-conflict', { version: list.version });
  }
}
