import type { WriteContext } from '../platform/audit/trail.js';
import type { UserContext } from '../platform/http/context.js';
import { ExtendedError } from '../platform/http/problem.js';
import type { PartnershipEntity } from './partnership.entity.js';
import type { PartnershipQueries } from './partnership.queries.js';

/** A partnership in the version that somebody looked at before changing it. */
export interface SeenPartnership {
  readonly coalitionId: string;
  readonly id: string;
  readonly version: number;
}

/**
 * Refuses to overwrite what somebody else saved meanwhile, and tells what that is: both can be shown.
 *
 * @throws ExtendedError `partnership.version-conflict` with the stored one as `current`
 */
export async function refuseStale(
  ctx: WriteContext<UserContext>,
  queries: PartnershipQueries,
  seen: SeenPartnership,
  stored: PartnershipEntity,
): Promise<void> {
  if (stored.version === seen.version) return;
  const current = await queries.view(ctx.tx, ctx, seen.coalitionId, seen.id);
  throw new ExtendedError('partnership.version-conflict', { current });
}
