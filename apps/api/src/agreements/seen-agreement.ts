import type { WriteContext } from '../platform/audit/trail.js';
import type { UserContext } from '../platform/http/context.js';
import { ExtendedError } from '../platform/http/problem.js';
import type { AgreementRow } from './agreement-rows.js';
import type { AgreementQueries } from './agreement.queries.js';

/** An agreement in the version that somebody looked at before changing it. */
export interface SeenAgreement {
  readonly coalitionId: string;
  readonly id: string;
  readonly version: number;
}

/**
 * Refuses to overwrite what somebody else saved meanwhile, and tells what that is: both can be shown.
 *
 * @throws ExtendedError `agreement.version-conflict` with the stored agreement as `current`
 */
export async function refuseStale(
  ctx: WriteContext<UserContext>,
  queries: AgreementQueries,
  seen: SeenAgreement,
  stored: AgreementRow,
): Promise<void> {
  if (stored.version === seen.version) return;
  const current = await queries.view(ctx.tx, ctx, seen.coalitionId, seen.id);
  throw new ExtendedError('agreement.version-conflict', { current });
}
