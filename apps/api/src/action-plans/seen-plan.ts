import { DomainError } from '@zorgpaden/domain/shared';
import type { WriteContext } from '../platform/audit/trail.js';
import type { UserContext } from '../platform/http/context.js';
import { ExtendedError } from '../platform/http/problem.js';
import type { ActionPlanQueries } from './action-plan.queries.js';
import type { StoredPlan } from './action-plan.repository.js';

/** A plan in the version that somebody looked at before changing it. */
export interface SeenPlan {
  readonly coalitionId: string;
  readonly id: string;
  readonly version: number;
}

/**
 * Refuses to overwrite what somebody else saved meanwhile, and tells what that is: both can be shown.
 *
 * @throws ExtendedError `action-plan.version-conflict` with the stored plan as `current`
 */
export async function refuseStale(
  ctx: WriteContext<UserContext>,
  queries: ActionPlanQueries,
  seen: SeenPlan,
  stored: StoredPlan,
): Promise<void> {
  if (stored.version === seen.version) return;
  const current = await queries.view(ctx.tx, ctx, seen.coalitionId, seen.id);
  throw new ExtendedError('action-plan.version-conflict', { current });
}

/**
 * The partners that a plan names are those of the coalition, now or before: a plan of last year names who
 * has left since.
 *
 * @throws DomainError `request.invalid` with `action-plan.organisation.unknown` at each other one
 */
export async function refuseStrangers(
  { tx }: WriteContext,
  coalitionId: string,
  goals: readonly { readonly actions: readonly { readonly organisationId: string | null }[] }[],
): Promise<void> {
  const partners: { id: string }[] = await tx.query(
    'SELECT DISTINCT organisation_id AS id FROM partnerships WHERE coalition_id = $1',
    [coalitionId],
  );
  const known = new Set<string | null>([null, ...partners.map(({ id }) => id)]);
  const problems = goals.flatMap(({ actions }, goal) =>
    actions.flatMap(({ organisationId }, action) =>
      known.has(organisationId)
        ? []
        : [
            {
              pointer: `/goals/${goal}/actions/${action}/organisationId`,
              code: 'action-plan.organisation.unknown',
            },
          ],
    ),
  );
  if (problems.length > 0) throw new DomainError('request.invalid', {}, problems);
}
