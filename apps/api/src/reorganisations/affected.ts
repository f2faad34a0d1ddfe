import type { Covered } from '@zorgpaden/domain/reorganisations';
import type { PlainDate } from '@zorgpaden/domain/shared';
import type { EntityManager } from 'typeorm';

/** A coalition with something in a municipality that closes. */
export interface AffectedCoalition {
  readonly id: string;
  readonly name: string;
  readonly coverage: readonly Covered[];
  /** Of every route, partnership: what it names. */
  readonly routes: readonly Naming[];
  readonly partnerships: readonly Naming[];
  readonly agreements: readonly { readonly id: string; readonly name: string }[];
  /** Addresses of who leads it or stands in on the day of asking. */
  readonly leads: readonly string[];
}

/** Something that names municipalities by their codes. */
export interface Naming {
  readonly id: string;
  readonly name: string;
  readonly codes: readonly string[];
}

/** $1 codes that close, $2 their last day is before this one, $3 today. Also what was deleted: it can come back. */
const AFFECTED = `
  WITH touched AS (
    SELECT coalition_id AS id FROM coalition_municipalities
    WHERE municipality_code = ANY($1) AND (upper_inf(period) OR upper(period) > $2::date)
    UNION
    SELECT coalition_id FROM contact_routes WHERE content->'area'->'municipalities' ?| $1
    UNION
    SELECT coalition_id FROM partnerships WHERE municipalities && $1
  )
  SELECT c.id, c.name,
    (SELECT COALESCE(jsonb_agg(jsonb_build_object('code', m.municipality_code, 'period',
        jsonb_build_object('from', lower(m.period), 'to', upper(m.period)))
        ORDER BY m.municipality_code, lower(m.period)), '[]')
     FROM coalition_municipalities m WHERE m.coalition_id = c.id) AS coverage,
    (SELECT COALESCE(jsonb_agg(jsonb_build_object('id', r.id,
        'name', concat_ws(', ', r.content->>'organisation', NULLIF(r.content->>'team', '')),
        'codes', r.content->'area'->'municipalities') ORDER BY r.id), '[]')
     FROM contact_routes r
     WHERE r.coalition_id = c.id AND r.content->'area'->'municipalities' ?| $1) AS routes,
    (SELECT COALESCE(jsonb_agg(jsonb_build_object('id', p.id, 'name', o.name,
        'codes', p.municipalities) ORDER BY o.name, p.id), '[]')
     FROM partnerships p JOIN organisations o ON o.id = p.organisation_id
     WHERE p.coalition_id = c.id AND p.municipalities && $1) AS partnerships,
    (SELECT COALESCE(jsonb_agg(jsonb_build_object('id', a.id, 'name', v.content->>'title')
        ORDER BY a.id), '[]')
     FROM agreements a JOIN agreement_versions v ON v.agreement_id = a.id
     WHERE a.coalition_id = c.id AND daterange(v.agreed_on, v.ended_on) @> $3::date
       AND v.agreed_on IS NOT NULL) AS agreements,
    (SELECT COALESCE(jsonb_agg(DISTINCT u.email), '[]')
     FROM role_assignments g JOIN users u ON u.id = g.user_id
     WHERE g.coalition_id = c.id AND g.role IN ('lead', 'deputy') AND g.period @> $3::date
       AND u.emptied_at IS NULL AND c.deleted_at IS NULL) AS leads
  FROM coalitions c WHERE c.id IN (SELECT id FROM touched)
  ORDER BY c.name, c.id`;

/** Every coalition that the reorganisation touches, with all of it that names a municipality. */
export async function affectedBy(
  tx: EntityManager,
  closing: readonly string[],
  on: PlainDate,
  today: PlainDate,
): Promise<AffectedCoalition[]> {
  return (await tx.query(AFFECTED, [closing, on, today])) as AffectedCoalition[];
}
