import type { MemberStateView } from '@zorgpaden/domain/regional-coalitions/contract';
import type { PlainDate } from '@zorgpaden/domain/shared';
import type { Reader } from '../platform/db/reader.js';

/** A local coalition, since when it takes part, and whether it does so today. */
export type Member = Pick<MemberStateView, 'coalition' | 'since'> & {
  readonly isReadable: boolean;
};

/** The day that one looks at, and today: who takes part today is read, as of any day. */
export interface MemberDays {
  readonly peildatum: PlainDate;
  readonly today: PlainDate;
}

/** $1 the regional coalition, $2 the peildatum, $3 today. A local coalition has no members. */
const MEMBERS = `
  SELECT lower(j.period)::text AS since,
    EXISTS (SELECT 1 FROM coalition_memberships n
      WHERE n.regional_id = $1 AND n.local_id = c.id AND n.period @> $3::date
        AND n.accepted_at IS NOT NULL) AS "isReadable",
    jsonb_build_object('id', c.id, 'name', c.name, 'status', COALESCE(s.status, 'unknown'),
      'municipalities', COALESCE((
        SELECT jsonb_agg(jsonb_build_object('code', t.code, 'name', t.name, 'slug', t.slug,
          'province', t.province) ORDER BY t.code)
        FROM coalition_municipalities m JOIN municipalities t ON t.code = m.municipality_code
        WHERE m.coalition_id = c.id AND m.period @> $2::date), '[]')) AS coalition
  FROM coalition_memberships j
  JOIN coalitions c ON c.id = j.local_id AND c.deleted_at IS NULL
  LEFT JOIN coalition_statuses s ON s.coalition_id = c.id AND s.period @> $2::date
  WHERE j.regional_id = $1 AND j.period @> $2::date AND j.accepted_at IS NOT NULL
  ORDER BY c.name, c.id`;

/** The local coalitions that took part on that day and said so themselves, by name. */
export async function membersOf(
  reader: Reader,
  regionalId: string,
  { peildatum, today }: MemberDays,
): Promise<Member[]> {
  return (await reader.query(MEMBERS, [regionalId, peildatum, today])) as Member[];
}
