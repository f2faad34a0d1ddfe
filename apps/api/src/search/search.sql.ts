/**
 * One select per kind of thing, all in one statement. $1 is what was typed, in small letters; then per kind
 * three parameters: everywhere, coalitions, organisations. A word counts as Dutch bends it; a title also
 * with a mistake in it.
 */
const WORDS = `websearch_to_tsquery('dutch', $1)`;
/** Every text in a document, one after the other. */
const textOf = (json: string) =>
  `(SELECT string_agg(part #>> '{}', ' ') FROM jsonb_path_query(${json}, '$.**.text') part
    WHERE jsonb_typeof(part) = 'string')`;
const valuesOf = (json: string) =>
  `(SELECT string_agg(part.value, ' ') FROM jsonb_each_text(${json}) part)`;

const PARTNERS = `
  SELECT 'partner' AS kind, p.id, o.name AS title, '' AS words, p.coalition_id, NULL::date AS on_day,
    2 * word_similarity($1, o.search_text) AS score
  FROM organisations o JOIN partnerships p ON p.organisation_id = o.id AND p.deleted_at IS NULL
  WHERE o.search_text %> $1
    AND ($2 OR p.coalition_id = ANY($3) OR p.organisation_id = ANY($4))`;

const AGREEMENTS = `
  SELECT 'agreement', a.id, v.content->>'title', ${textOf("v.content->'text'")}, a.coalition_id, NULL,
    2 * word_similarity($1, lower(v.content->>'title'))
      + ts_rank(jsonb_to_tsvector('dutch', v.content, '["string"]'), ${WORDS})
  FROM agreement_versions v JOIN agreements a ON a.id = v.agreement_id
  WHERE (lower(v.content->>'title') %> $1
      OR jsonb_to_tsvector('dutch', v.content, '["string"]') @@ ${WORDS})
    AND v.deleted_at IS NULL AND v.ended_on IS NULL
    AND ($5 OR a.coalition_id = ANY($6) OR EXISTS (
      SELECT 1 FROM agreement_parties y WHERE y.version_id = v.id AND y.organisation_id = ANY($7)))`;

const FINDINGS = `
  SELECT 'finding', r.id, '', concat_ws(' ', ${valuesOf('r.findings')}, r.decisions), r.coalition_id,
    r.date, ts_rank(jsonb_to_tsvector('dutch', r.findings, '["string"]')
      || to_tsvector('dutch', r.decisions), ${WORDS})
  FROM reflections r
  WHERE (jsonb_to_tsvector('dutch', r.findings, '["string"]')
      || to_tsvector('dutch', r.decisions)) @@ ${WORDS}
    AND r.cancelled_at IS NULL
    AND ($8 OR r.coalition_id = ANY($9) OR EXISTS (
      SELECT 1 FROM reflection_invitations i
      WHERE i.reflection_id = r.id AND i.organisation_id = ANY($10)))`;

const FOLLOW_UPS = `
  SELECT 'follow-up', f.id, f.title, '', f.coalition_id, f.due_on,
    2 * word_similarity($1, lower(f.title)) + ts_rank(to_tsvector('dutch', f.title), ${WORDS})
  FROM follow_ups f
  WHERE (lower(f.title) %> $1 OR to_tsvector('dutch', f.title) @@ ${WORDS})
    AND f.deleted_at IS NULL
    AND ($11 OR f.coalition_id = ANY($12) OR f.organisation_id = ANY($13))`;

const ROUTES = `
  SELECT 'contact-route', r.id,
    concat_ws(', ', nullif(r.content->>'team', ''), nullif(r.content->>'organisation', '')),
    concat_ws(' ', r.content->>'atHand', r.content->>'nextSteps'), r.coalition_id, NULL,
    word_similarity($1, lower(concat_ws(' ', r.content->>'team', r.content->>'organisation')))
      + ts_rank(jsonb_to_tsvector('dutch', r.content, '["string"]'), ${WORDS})
  FROM contact_routes r
  WHERE jsonb_to_tsvector('dutch', r.content, '["string"]') @@ ${WORDS}
    AND r.deleted_at IS NULL
    AND ($14 OR r.coalition_id = ANY($15) OR EXISTS (
      SELECT 1 FROM organisations o WHERE o.id = ANY($16)
        AND lower(o.name) = lower(r.content->>'organisation')))`;

/** $17 how many. The words around are looked for in what is shown, not in all that was found. */
export const SEARCH = `
  WITH found AS (${[PARTNERS, AGREEMENTS, FINDINGS, FOLLOW_UPS, ROUTES].join('\n  UNION ALL\n')}),
  best AS (
    SELECT DISTINCT ON (kind, id) found.* FROM found ORDER BY kind, id, score DESC
  )
  SELECT best.kind, best.id, best.title, best.on_day::text AS "on",
    CASE WHEN to_tsvector('dutch', best.words) @@ ${WORDS}
      THEN ts_headline('dutch', best.words, ${WORDS},
        'StartSel="", StopSel="", MaxWords=24, MinWords=12') ELSE '' END AS excerpt,
    jsonb_build_object('id', c.id, 'name', c.name) AS coalition
  FROM best JOIN coalitions c ON c.id = best.coalition_id AND c.deleted_at IS NULL
  ORDER BY best.score DESC, best.title, best.id LIMIT $17`;
