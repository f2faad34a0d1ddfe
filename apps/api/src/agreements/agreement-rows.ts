import type {
  AgreementContent,
  ConsentAnswer,
  ConsentCapacity,
  PartyContact,
} from '@zorgpaden/domain/agreements';
import type { Domain } from '@zorgpaden/domain/organisations';
import type { PlainDate } from '@zorgpaden/domain/shared';
import type { Reader } from '../platform/db/reader.js';

/** An agreement with all its versions, as stored. */
export interface AgreementRow {
  readonly id: string;
  readonly coalitionId: string;
  readonly coalition: string;
  readonly version: number;
  readonly updatedAt: Date;
  readonly disclosedAt: Date | null;
  readonly versions: readonly VersionRow[];
}

export interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly domain: Domain;
}

export interface PartyRow {
  readonly organisation: OrganisationRow;
  readonly required: boolean;
  readonly standsFor: readonly OrganisationRow[];
  readonly fingerprint: string;
  readonly contact: PartyContact | null;
  readonly joinedOn: PlainDate | null;
  readonly leftOn: PlainDate | null;
  readonly askedAt: string | null;
}

export interface ConsentRow {
  readonly organisationId: string;
  readonly answer: ConsentAnswer;
  readonly fingerprint: string;
  readonly person: string;
  readonly function: string;
  readonly capacity: ConsentCapacity;
  readonly decidedOn: PlainDate;
  readonly reason: string;
  readonly registeredAt: string;
  readonly registeredBy: 'party' | 'mail' | 'coalition';
}

export interface VersionRow {
  readonly id: string;
  readonly number: number;
  readonly status: 'draft' | 'proposed' | 'agreed';
  readonly content: AgreementContent;
  readonly agreedOn: PlainDate | null;
  readonly endedOn: PlainDate | null;
  readonly endReason: string;
  readonly correctedAt: string | null;
  readonly correctionReason: string;
  readonly parties: readonly PartyRow[];
  readonly consents: readonly ConsentRow[];
}

/**
 * $1 the coalition, $2 one agreement or null, $3 the day. One statement, whatever the number of
 * agreements. Organisations are
 * called as they were on that day. What a regional coalition agreed holds in every local one that took
 * part in it then, and is read there too.
 */
const AGREEMENTS = `
  SELECT a.id, a.coalition_id AS "coalitionId", c.name AS coalition, a.version,
    a.updated_at AS "updatedAt", d.begun_at AS "disclosedAt", v.versions
  FROM agreements a JOIN coalitions c ON c.id = a.coalition_id AND c.deleted_at IS NULL
  LEFT JOIN agreement_disclosures d ON d.agreement_id = a.id AND d.ended_at IS NULL
  CROSS JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object(
      'id', v.id, 'number', v.number, 'status', v.status, 'content', v.content,
      'agreedOn', v.agreed_on, 'endedOn', v.ended_on, 'endReason', v.end_reason,
      'correctedAt', v.corrected_at, 'correctionReason', v.correction_reason,
      'parties', COALESCE((
        SELECT jsonb_agg(jsonb_build_object(
          'organisation', jsonb_build_object('id', o.id, 'name', COALESCE(n.name, o.name), 'domain', o.domain),
          'required', p.required,
          'standsFor', COALESCE((
            SELECT jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'domain', s.domain)
              ORDER BY s.name, s.id)
            FROM organisations s WHERE s.id = ANY(p.stands_for)), '[]'),
          'fingerprint', p.fingerprint,
          'contact', CASE WHEN p.contact_email IS NOT NULL
            THEN jsonb_build_object('name', p.contact_name, 'email', p.contact_email) END,
          'joinedOn', p.joined_on, 'leftOn', p.left_on, 'askedAt', r.asked_at
        ) ORDER BY p.position, p.id)
        FROM agreement_parties p JOIN organisations o ON o.id = p.organisation_id
        LEFT JOIN organisation_names n ON n.organisation_id = o.id AND n.period @> $3::date
        LEFT JOIN agreement_requests r
          ON r.version_id = p.version_id AND r.organisation_id = p.organisation_id
        WHERE p.version_id = v.id), '[]'),
      'consents', COALESCE((
        SELECT jsonb_agg(jsonb_build_object(
          'organisationId', s.organisation_id, 'answer', s.answer, 'fingerprint', s.fingerprint,
          'person', s.person, 'function', s.function, 'capacity', s.capacity,
          'decidedOn', s.decided_on, 'reason', s.reason, 'registeredAt', s.registered_at,
          'registeredBy', s.registered_by
        ) ORDER BY s.registered_at, s.id)
        FROM agreement_consents s WHERE s.version_id = v.id), '[]')
    ) ORDER BY v.number) AS versions
    FROM agreement_versions v WHERE v.agreement_id = a.id AND v.deleted_at IS NULL
    HAVING count(*) > 0
  ) v
  WHERE ($2::uuid IS NULL OR a.id = $2)
    AND (a.coalition_id = $1 OR a.coalition_id IN (
      SELECT j.regional_id FROM coalition_memberships j
      WHERE j.local_id = $1 AND j.period @> $3::date AND j.accepted_at IS NOT NULL))
  ORDER BY v.versions->-1->'content'->>'title', a.id`;

/** The agreements of a coalition, and those of regional ones that hold there. */
export async function agreementRows(
  reader: Reader,
  coalitionId: string,
  id: string | null,
  day: PlainDate,
): Promise<AgreementRow[]> {
  return (await reader.query(AGREEMENTS, [coalitionId, id, day])) as AgreementRow[];
}
