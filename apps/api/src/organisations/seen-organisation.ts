import type { WriteContext } from '../platform/audit/trail.js';
import type { UserContext } from '../platform/http/context.js';
import { ExtendedError } from '../platform/http/problem.js';
import type { OrganisationEntity } from './organisation.entity.js';
import type { OrganisationQueries } from './organisation.queries.js';

/** An organisation in the version that somebody looked at before changing it. */
export interface SeenOrganisation {
  readonly id: string;
  readonly version: number;
}

/**
 * Refuses to overwrite what somebody else saved meanwhile, and tells what that is: both can be shown.
 *
 * @throws ExtendedError `organisation.version-conflict` with the stored one as `current`
 */
export async function refuseStale(
  ctx: WriteContext<UserContext>,
  queries: OrganisationQueries,
  seen: SeenOrganisation,
  stored: OrganisationEntity,
): Promise<void> {
  if (stored.version === seen.version) return;
  const current = await queries.view(ctx.tx, ctx, seen.id);
  throw new ExtendedError('organisation.version-conflict', { current });
}
