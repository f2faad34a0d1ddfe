import type { CaseConferenceContent } from '@zorgpaden/domain/case-conferences/contract';
import { DomainError, type FieldProblem } from '@zorgpaden/domain/shared';
import type { WriteContext } from '../platform/audit/trail.js';
import type { UserContext } from '../platform/http/context.js';
import { peildatumOf } from '../platform/http/peildatum.js';
import { ExtendedError } from '../platform/http/problem.js';
import type { CaseConferenceEntity } from './case-conference.entity.js';
import type { CaseConferenceQueries } from './case-conference.queries.js';

/** One in the version that somebody looked at before changing it. */
export interface SeenCaseConference {
  readonly coalitionId: string;
  readonly id: string;
  readonly version: number;
}

/** @throws ExtendedError `case-conference.version-conflict` with the stored one as `current` */
export async function refuseStale(
  ctx: WriteContext<UserContext>,
  queries: CaseConferenceQueries,
  seen: SeenCaseConference,
  stored: CaseConferenceEntity,
): Promise<void> {
  if (stored.version === seen.version) return;
  const current = await queries.view(ctx.tx, ctx, seen.coalitionId, seen.id);
  throw new ExtendedError('case-conference.version-conflict', { current });
}

/**
 * Who calls it together and who takes part are partners of the coalition, now or before; and the next time
 * is still to come.
 *
 * @throws DomainError `request.invalid` with the fields
 */
export async function refuseImpossible(
  ctx: WriteContext,
  coalitionId: string,
  { organiserId, participantIds, nextOn }: CaseConferenceContent,
): Promise<void> {
  const partners: { id: string }[] = await ctx.tx.query(
    'SELECT DISTINCT organisation_id AS id FROM partnerships WHERE coalition_id = $1',
    [coalitionId],
  );
  const known = new Set<string | null>([null, ...partners.map(({ id }) => id)]);
  const code = 'case-conference.organisation.unknown';
  const problems: FieldProblem[] = [
    ...(known.has(organiserId) ? [] : [{ pointer: '/organiserId', code }]),
    ...participantIds.flatMap((id, index) =>
      known.has(id) ? [] : [{ pointer: `/participantIds/${index}`, code }],
    ),
    ...(nextOn !== null && nextOn < peildatumOf(ctx)
      ? [{ pointer: '/nextOn', code: 'case-conference.next-over' }]
      : []),
  ];
  if (problems.length > 0) throw new DomainError('request.invalid', {}, problems);
}
