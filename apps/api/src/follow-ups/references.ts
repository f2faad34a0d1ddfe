import { isOwned } from '@zorgpaden/domain/follow-ups';
import type { FollowUpContent, NewFollowUp } from '@zorgpaden/domain/follow-ups/contract';
import { DomainError, type FieldProblem, type PlainDate } from '@zorgpaden/domain/shared';
import type { WriteContext } from '../platform/audit/trail.js';

/** What a follow-up comes from, as far as it decides what the follow-up may lack. */
export interface Source {
  readonly promisedOn: PlainDate;
  /** In a conversation that is under way it can wait who does it, and when. */
  readonly mayWait: boolean;
  readonly isClosed: boolean;
}

/** $1 the coalition, $2 the reflection. It stays as it is until the write is done. */
const REFLECTION = `
  SELECT date::text AS "promisedOn", closed_at IS NULL AS "mayWait",
    closed_at IS NOT NULL AS "isClosed"
  FROM reflections WHERE coalition_id = $1 AND id = $2 AND cancelled_at IS NULL FOR SHARE`;

/** $1 the coalition, $2 the agreement. */
const AGREEMENT = 'SELECT 1 FROM agreements WHERE coalition_id = $1 AND id = $2';

/** @throws DomainError `follow-up.source-unknown` at the field */
export async function sourceOf(
  { tx }: WriteContext,
  coalitionId: string,
  source: NewFollowUp['source'],
  today: PlainDate,
): Promise<Source> {
  const free = { promisedOn: today, mayWait: false, isClosed: false };
  // A meeting need not stand anywhere.
  if (source === null || source.kind === 'meeting') return free;
  const statement = source.kind === 'reflection' ? REFLECTION : AGREEMENT;
  const [found] = (await tx.query(statement, [coalitionId, source.id])) as Source[];
  if (found === undefined) {
    const field = { pointer: '/source/id', code: 'follow-up.source-unknown' };
    throw new DomainError('request.invalid', {}, [field]);
  }
  return source.kind === 'reflection' ? found : free;
}

/** $1 the coalition, $2 the organisation, $3 the person. Who ever worked together here can own something. */
const OWNERS = `
  SELECT
    $2::uuid IS NULL OR EXISTS (
      SELECT 1 FROM partnerships WHERE coalition_id = $1 AND organisation_id = $2) AS "isPartner",
    $3::uuid IS NULL OR EXISTS (
      SELECT 1 FROM role_assignments r JOIN users u ON u.id = r.user_id
      WHERE r.user_id = $3 AND u.emptied_at IS NULL AND (r.coalition_id = $1
        OR r.organisation_id IN (
          SELECT organisation_id FROM partnerships WHERE coalition_id = $1))) AS "isColleague"`;

/** @throws DomainError `request.invalid` with what is wrong at which field */
export async function refuseContent(
  { tx }: WriteContext,
  coalitionId: string,
  { owner, dueOn }: FollowUpContent,
  mayWait: boolean,
): Promise<void> {
  const [found] = (await tx.query(OWNERS, [coalitionId, owner.organisationId, owner.personId])) as {
    isPartner: boolean;
    isColleague: boolean;
  }[];
  const problems: FieldProblem[] = [
    ...(found?.isPartner
      ? []
      : [{ pointer: '/owner/organisationId', code: 'reflection.not-a-partner' }]),
    ...(found?.isColleague
      ? []
      : [{ pointer: '/owner/personId', code: 'follow-up.owner-unknown' }]),
    ...(mayWait || isOwned(owner) ? [] : [{ pointer: '/owner', code: 'follow-up.owner-missing' }]),
    ...(mayWait || dueOn !== null
      ? []
      : [{ pointer: '/dueOn', code: 'follow-up.due-date-missing' }]),
  ];
  if (problems.length > 0) throw new DomainError('request.invalid', {}, problems);
}
