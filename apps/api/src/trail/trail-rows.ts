import type { TrailQuery } from '@zorgpaden/domain/trail/contract';
import type { Reader } from '../platform/db/reader.js';

/** A change as the database has it. */
export interface TrailRow {
  readonly id: string;
  readonly at: Date;
  readonly action: string;
  readonly stream: string;
  readonly seq: string;
  readonly requestId: string;
  readonly role: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly subjectName: string | null;
  readonly coalitionId: string | null;
  readonly coalitionName: string | null;
  /** Every name that the line committed to; the value of one that was erased is not there. */
  readonly names: readonly string[];
  readonly values: Readonly<Record<string, string>> | null;
  readonly actorName: string | null;
}

/** Which changes. Drafts are of who writes them: only that one was kept is in the trail. */
export interface TrailScope extends Pick<TrailQuery, 'person' | 'from' | 'to'> {
  readonly stream?: string;
  readonly subject?: { readonly type: string; readonly id: string };
  /** Those older than this one. */
  readonly before?: Pick<TrailRow, 'at' | 'id'>;
}

/**
 * $1 stream, $2 and $3 the subject, $4 the person, $5 and $6 Amsterdam days, $7 and $8 a line to go on
 * from, $9 and $10 which part.
 */
const ROWS = `
  SELECT entry.id, entry.at, entry.action, entry.stream, entry.seq,
    entry.request_id AS "requestId", entry.actor_role AS role,
    entry.subject_type AS "subjectType", entry.subject_id AS "subjectId",
    CASE entry.subject_type
      WHEN 'coalition' THEN (SELECT name FROM coalitions WHERE id::text = entry.subject_id)
      WHEN 'contact-route' THEN (
        SELECT concat_ws(', ', nullif(content->>'team', ''), nullif(content->>'organisation', ''))
        FROM contact_routes WHERE id::text = entry.subject_id)
      WHEN 'agreement' THEN (
        SELECT content->>'title' FROM agreement_versions WHERE agreement_id::text = entry.subject_id
        ORDER BY number DESC LIMIT 1)
      WHEN 'municipality' THEN (SELECT name FROM municipalities WHERE code = entry.subject_id)
      WHEN 'organisation' THEN COALESCE(
        (SELECT name FROM organisations WHERE id::text = entry.subject_id),
        (SELECT merged_name FROM organisation_merges WHERE merged_id::text = entry.subject_id
         ORDER BY merged_at DESC LIMIT 1))
      WHEN 'partner-contact' THEN (
        SELECT concat_ws(', ', k.job, o.name) FROM partner_contacts k
        JOIN partnerships p ON p.id = k.partnership_id
        JOIN organisations o ON o.id = p.organisation_id WHERE k.id::text = entry.subject_id)
      WHEN 'partnership' THEN (
        SELECT o.name FROM partnerships p JOIN organisations o ON o.id = p.organisation_id
        WHERE p.id::text = entry.subject_id)
      WHEN 'merge-proposal' THEN (
        SELECT concat_ws(', ', one_name, other_name) FROM merge_proposals
        WHERE id::text = entry.subject_id)
      WHEN 'case-conference' THEN (
        SELECT name FROM case_conferences WHERE id::text = entry.subject_id)
      WHEN 'action-plan' THEN (SELECT title FROM action_plans WHERE id::text = entry.subject_id)
      WHEN 'publication' THEN (SELECT number::text FROM publications WHERE id::text = entry.subject_id)
      WHEN 'reference-table' THEN entry.subject_id
      WHEN 'user' THEN (SELECT name FROM users WHERE id::text = entry.subject_id)
    END AS "subjectName",
    coalition.id AS "coalitionId", coalition.name AS "coalitionName",
    ARRAY(SELECT jsonb_object_keys(entry.commitments)) AS names,
    held.values, actor.name AS "actorName"
  FROM trail_entries entry
  LEFT JOIN coalitions coalition ON entry.stream = 'coalition:' || coalition.id
  LEFT JOIN LATERAL (
    SELECT jsonb_object_agg(name, shown_of_trail(value)) AS values FROM trail_values WHERE entry_id = entry.id
  ) held ON true
  LEFT JOIN users actor ON to_jsonb(actor.id)::text = held.values->>'actor'
  WHERE ($1::text IS NULL OR entry.stream = $1)
    AND ($2::text IS NULL OR (entry.subject_type = $2 AND entry.subject_id = $3))
    AND entry.subject_type NOT LIKE '%-draft'
    AND ($4::text IS NULL OR EXISTS (
      SELECT 1 FROM trail_values by
      WHERE by.entry_id = entry.id AND by.name = 'actor' AND by.value = to_jsonb($4::text)::text))
    AND ($5::date IS NULL OR entry.at >= $5::date::timestamp AT TIME ZONE 'Europe/Amsterdam')
    AND ($6::date IS NULL OR entry.at < ($6::date + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam')
    AND ($7::timestamptz IS NULL OR (entry.at, entry.id) < ($7, $8::uuid))
  ORDER BY entry.at DESC, entry.id DESC LIMIT $9 OFFSET $10`;

/** Changes, the newest first. */
export async function trailRows(
  reader: Reader,
  scope: TrailScope,
  limit: number,
  offset = 0,
): Promise<TrailRow[]> {
  const { stream, subject, person, from, to, before } = scope;
  return (await reader.query(ROWS, [
    stream ?? null,
    subject?.type ?? null,
    subject?.id ?? null,
    person ?? null,
    from ?? null,
    to ?? null,
    before?.at ?? null,
    before?.id ?? null,
    limit,
    offset,
  ])) as TrailRow[];
}
