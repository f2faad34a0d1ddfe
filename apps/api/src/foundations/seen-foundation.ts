import type { WriteContext } from '../platform/audit/trail.js';
import { ExtendedError } from '../platform/http/problem.js';
import type { FoundationEntity } from './foundation.entity.js';
import type { FoundationQueries } from './foundation.queries.js';

/** One as somebody saw it. */
export interface SeenFoundation {
  readonly coalitionId: string;
  readonly id: string;
  readonly version: number;
}

/** @throws ExtendedError `foundation.version-conflict`, with what is stored now */
export async function refuseStale(
  { tx }: WriteContext,
  queries: FoundationQueries,
  { coalitionId, id, version }: SeenFoundation,
  now: FoundationEntity,
): Promise<void> {
  if (now.version === version) return;
  const current = await queries.one(tx, coalitionId, id);
  throw new ExtendedError('foundation.version-conflict', { current });
}
