import type { WriteContext } from '../platform/audit/trail.js';
import type { UserContext } from '../platform/http/context.js';
import { ExtendedError } from '../platform/http/problem.js';
import type { ContactRouteEntity } from './contact-route.entity.js';
import type { ContactRouteQueries } from './contact-route.queries.js';

/** A route in the version that somebody looked at before changing it. */
export interface SeenRoute {
  readonly coalitionId: string;
  readonly id: string;
  readonly version: number;
}

/**
 * Refuses to overwrite what somebody else saved meanwhile, and tells what that is: both can be shown.
 *
 * @throws ExtendedError `contact-route.version-conflict` with the stored route as `current`
 */
export async function refuseStale(
  ctx: WriteContext<UserContext>,
  queries: ContactRouteQueries,
  seen: SeenRoute,
  stored: ContactRouteEntity,
): Promise<void> {
  if (stored.version === seen.version) return;
  const current = await queries.view(ctx.tx, ctx, seen.coalitionId, seen.id);
  throw new ExtendedError('contact-route.version-conflict', { current });
}
