import { DomainError } from '@zorgpaden/domain/shared';
import type { StoredFollowUp } from './follow-up.repository.js';

/** A follow-up as somebody saw it. */
export interface SeenFollowUp {
  readonly coalitionId: string;
  readonly id: string;
  readonly version: number;
}

/** @throws DomainError `follow-up.version-conflict` when somebody else changed it since */
export function refuseStale(seen: SeenFollowUp, stored: StoredFollowUp): void {
  if (seen.version !== stored.version) throw new DomainError('follow-up.version-conflict');
}
