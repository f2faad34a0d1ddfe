import type { Hearing } from '@zorgpaden/domain/reflections';
import type { ReflectionSummary } from '@zorgpaden/domain/reflections/contract';
import type { PlainDate } from '@zorgpaden/domain/shared';
import type { Reader } from '../platform/db/reader.js';

/** A reflection as it is read, before anybody is told how many partners were missed. */
export interface ReflectionRow extends Pick<
  ReflectionSummary,
  'id' | 'version' | 'date' | 'startsAt' | 'endsAt' | 'place' | 'invited' | 'followUps'
> {
  readonly heldAt: Date | null;
  readonly closedAt: Date | null;
  readonly cancelledAt: Date | null;
  readonly hearings: readonly Hearing[];
}

/** $1 the coalition, $2 the peildatum. A promise counts from the day on which it was made. */
export const REFLECTIONS = `
  SELECT r.id, r.version, r.date::text AS date, r.starts_at AS "startsAt", r.ends_at AS "endsAt",
    r.place, r.held_at AS "heldAt", r.closed_at AS "closedAt", r.cancelled_at AS "cancelledAt",
    (SELECT count(*)::int FROM reflection_invitations i WHERE i.reflection_id = r.id) AS invited,
    COALESCE((SELECT jsonb_agg(jsonb_build_object('organisationId', h.organisation_id,
        'how', h.how, 'on', h.heard_on)) FROM reflection_hearings h WHERE h.reflection_id = r.id),
      '[]') AS hearings,
    (SELECT jsonb_build_object('promised', count(*),
        'done', count(*) FILTER (WHERE s.state = 'done'),
        'dropped', count(*) FILTER (WHERE s.state = 'dropped'),
        'open', count(*) FILTER (WHERE COALESCE(s.state, 'open') = 'open'))
      FROM follow_ups f
      LEFT JOIN LATERAL (
        SELECT state FROM follow_up_steps
        WHERE follow_up_id = f.id AND on_day <= $2::date
        ORDER BY on_day DESC, id DESC LIMIT 1) s ON true
      WHERE f.source_kind = 'reflection' AND f.source_id = r.id AND f.deleted_at IS NULL
        AND f.promised_on <= $2::date) AS "followUps"
  FROM reflections r WHERE r.coalition_id = $1`;

/** A partner of the coalition in some period. */
export interface PartnerRow {
  readonly organisationId: string;
  readonly name: string;
  readonly domain: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** $1 the coalition. */
const PARTNERS = `
  SELECT p.organisation_id AS "organisationId", o.name, o.domain,
    lower(p.period)::text AS "from", upper(p.period)::text AS "to"
  FROM partnerships p JOIN organisations o ON o.id = p.organisation_id
  WHERE p.coalition_id = $1 AND NOT isempty(p.period) ORDER BY o.name, o.id`;

/** Who ever was a partner of the coalition, by name. */
export async function partnersOf(reader: Reader, coalitionId: string): Promise<PartnerRow[]> {
  return (await reader.query(PARTNERS, [coalitionId])) as PartnerRow[];
}
