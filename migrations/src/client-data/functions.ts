import { REDACT_PERSON } from '../remove-persons/functions.js';

/**
 * Every text that ever stood where a finding points: in the working copy, in drafts, in publications and
 * in the trail. Where `[…]` stands nothing is to be taken out any more. Its body is a text, so that no
 * table depends on it.
 */
export const CLIENT_DATA_TEXTS = `
CREATE FUNCTION client_data_texts(finding uuid) RETURNS text[]
LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp
AS $$
  SELECT coalesce(array_agg(DISTINCT found.text), '{}') FROM (
    SELECT leaf #>> '{}' AS text
    FROM public.client_data_findings f
    CROSS JOIN LATERAL (
      SELECT content FROM public.contact_routes WHERE id = f.subject_id
      UNION ALL
      SELECT content FROM public.contact_route_drafts WHERE id = f.subject_id
      UNION ALL
      SELECT route->'content' FROM public.publications p
      CROSS JOIN LATERAL jsonb_array_elements(p.content->'routes') AS route
      WHERE p.coalition_id = f.coalition_id AND route->>'id' = f.subject_id::text
      UNION ALL
      SELECT jsonb_build_object(split_part(v.name, '.', 2), v.value::jsonb)
      FROM public.trail_entries e JOIN public.trail_values v ON v.entry_id = e.id
      WHERE e.subject_type = 'contact-route' AND e.subject_id = f.subject_id::text
        AND v.name ~ '^(before|after)[.]'
      UNION ALL
      SELECT jsonb_build_object('note', note) FROM public.publications WHERE id = f.subject_id
    ) AS stood (content)
    CROSS JOIN LATERAL unnest(f.fields) AS field
    CROSS JOIN LATERAL jsonb_path_query(stood.content, (CASE field
      WHEN 'neighbourhood' THEN '$.area.neighbourhood'
      WHEN 'channels' THEN '$.channels[*].note'
      WHEN 'openingHours' THEN '$.openingHours.exceptions[*].note'
      WHEN 'consent' THEN '$.consent.note'
      ELSE '$.' || field END)::jsonpath) AS leaf
    WHERE f.id = finding AND jsonb_typeof(leaf) = 'string'
  ) AS found
  WHERE btrim(found.text) NOT IN ('', '[…]')
$$`;

/**
 * Of these texts the ones to look for. Where they stood: all but what could be a code (`phone`). Elsewhere
 * in the coalition: those that are long enough to be nothing else, where somebody copied them.
 */
export const CLIENT_DATA_WORDS = `
CREATE FUNCTION client_data_words(texts text[], everywhere boolean) RETURNS text[]
LANGUAGE sql IMMUTABLE STRICT SET search_path = pg_catalog, pg_temp
RETURN ARRAY(
  SELECT one FROM unnest(texts) AS one
  WHERE CASE WHEN everywhere THEN length(one) >= 12 AND one ~ '\\s'
    ELSE one ~ '[[:upper:][:space:]]' AND one !~ '^GM[0-9]{4}$' END
  ORDER BY length(one) DESC)`;

/** A list of routes without these texts: all of them in the one route, the long ones in the others. */
export const WITHOUT_CLIENT_DATA = `
CREATE FUNCTION without_client_data(routes jsonb, id_name text, route uuid, texts text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE STRICT SET search_path = pg_catalog, pg_temp
RETURN (
  SELECT coalesce(jsonb_agg(
    public.redacted_json(one, public.client_data_words(texts, one->>id_name <> route::text))
    ORDER BY place), '[]')
  FROM jsonb_array_elements(routes) WITH ORDINALITY AS listed (one, place))`;

/** What the history shows of a value while texts in it are held back. */
export const SHOWN_OF_TRAIL = `
CREATE FUNCTION shown_of_trail(value text) RETURNS text
LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp
AS $$ SELECT CASE WHEN EXISTS (
  SELECT 1 FROM public.client_data_held h
  WHERE h.place = 'texts' AND public.redacted_json(value::jsonb, public.client_data_words(
    ARRAY(SELECT jsonb_array_elements_text(h.was)), false)) <> value::jsonb
) THEN '"[…]"' ELSE value END $$`;

/**
 * Runs with the rights of the owner: takes what a finding points at out of the texts of its coalition,
 * and keeps how they were. Done again, it takes out what came back meanwhile, and nothing else.
 */
export const HOLD_CLIENT_DATA = `
CREATE FUNCTION hold_client_data(finding uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  about public.client_data_findings;
  texts text[];
BEGIN
  SELECT * INTO STRICT about FROM public.client_data_findings WHERE id = finding FOR UPDATE;
  SELECT coalesce(array_agg(DISTINCT one), '{}') INTO texts FROM (
    SELECT unnest(public.client_data_texts(finding)) AS one
    UNION SELECT jsonb_array_elements_text(was) FROM public.client_data_held
    WHERE finding_id = finding AND place = 'texts') AS listed;
  INSERT INTO public.client_data_held (finding_id, place, row_id, was, became)
  VALUES (finding, 'texts', '', to_jsonb(texts), 'null')
  ON CONFLICT (finding_id, place, row_id) DO UPDATE SET was = EXCLUDED.was;

  WITH emptied AS MATERIALIZED (
    SELECT 'contact_routes' AS place, r.id::text AS row_id, r.content AS was, public.redacted_json(
      r.content, public.client_data_words(texts, r.id <> about.subject_id)) AS became
    FROM public.contact_routes r WHERE r.coalition_id = about.coalition_id
    UNION ALL
    SELECT 'contact_route_drafts', d.user_id || ' ' || d.id, d.content, public.redacted_json(
      d.content, public.client_data_words(texts, d.id <> about.subject_id))
    FROM public.contact_route_drafts d WHERE d.coalition_id = about.coalition_id
    UNION ALL
    SELECT 'publications', p.id::text,
      jsonb_build_object('note', p.note, 'content', p.content, 'changes', p.changes),
      jsonb_build_object(
        'note', public.redacted(p.note, public.client_data_words(texts, p.id <> about.subject_id)),
        'content', jsonb_set(p.content, '{routes}', public.without_client_data(
          p.content->'routes', 'id', about.subject_id, texts)),
        'changes', public.without_client_data(p.changes, 'routeId', about.subject_id, texts))
    FROM public.publications p WHERE p.coalition_id = about.coalition_id
    UNION ALL
    SELECT 'verifications', v.id::text, to_jsonb(v.organisation), to_jsonb(public.redacted(
      v.organisation, public.client_data_words(texts, v.route_id <> about.subject_id)))
    FROM public.verifications v JOIN public.contact_routes r ON r.id = v.route_id
    WHERE r.coalition_id = about.coalition_id
  ), changed AS MATERIALIZED (
    SELECT * FROM emptied WHERE was <> became
  ), kept AS (
    INSERT INTO public.client_data_held (finding_id, place, row_id, was, became)
    SELECT finding, place, row_id, was, became FROM changed
    -- What was held first is how it was; what came back is a copy of it.
    ON CONFLICT (finding_id, place, row_id) DO UPDATE SET became = EXCLUDED.became
  ), routes AS (
    UPDATE public.contact_routes r SET version = r.version + 1, content = c.became FROM changed c
    WHERE c.place = 'contact_routes' AND c.row_id = r.id::text
  ), drafts AS (
    UPDATE public.contact_route_drafts d SET content = c.became FROM changed c
    WHERE c.place = 'contact_route_drafts' AND c.row_id = d.user_id || ' ' || d.id
  ), verified AS (
    UPDATE public.verifications v SET organisation = c.became #>> '{}' FROM changed c
    WHERE c.place = 'verifications' AND c.row_id = v.id::text
  )
  UPDATE public.publications p SET note = c.became->>'note', content = c.became->'content',
    changes = c.became->'changes'
  FROM changed c WHERE c.place = 'publications' AND c.row_id = p.id::text;

  DELETE FROM public.idempotency_keys k WHERE public.redacted_json(
    k.response, public.client_data_words(texts, false)) <> k.response;
END $$`;

/** Runs with the rights of the owner: what nobody changed since stands again as it stood. */
export const RELEASE_CLIENT_DATA = `
CREATE FUNCTION release_client_data(finding uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE public.contact_routes r SET version = r.version + 1, content = h.was
  FROM public.client_data_held h WHERE h.finding_id = finding AND h.place = 'contact_routes'
    AND h.row_id = r.id::text AND r.content = h.became;
  UPDATE public.contact_route_drafts d SET content = h.was
  FROM public.client_data_held h WHERE h.finding_id = finding AND h.place = 'contact_route_drafts'
    AND h.row_id = d.user_id || ' ' || d.id AND d.content = h.became;
  UPDATE public.publications p SET note = h.was->>'note', content = h.was->'content',
    changes = h.was->'changes'
  FROM public.client_data_held h WHERE h.finding_id = finding AND h.place = 'publications'
    AND h.row_id = p.id::text;
  UPDATE public.verifications v SET organisation = h.was #>> '{}'
  FROM public.client_data_held h WHERE h.finding_id = finding AND h.place = 'verifications'
    AND h.row_id = v.id::text;
  DELETE FROM public.client_data_held WHERE finding_id = finding;
END $$`;

/** Runs with the rights of the owner: what is held back is gone for good. */
export const PURGE_CLIENT_DATA = `
CREATE FUNCTION purge_client_data(finding uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  DELETE FROM public.client_data_held WHERE finding_id = finding;
  PERFORM public.forget_statistics();
END $$`;

/** What is held back names people like any text: who is taken out is taken out of it too. */
export const REDACT_PERSON_ALSO_HELD = REDACT_PERSON.replace(
  'CREATE FUNCTION',
  'CREATE OR REPLACE FUNCTION',
).replace(
  "  RETURN coalesce(touched, '{}');",
  `  UPDATE public.client_data_held SET
    was = public.redacted_json(was, words), became = public.redacted_json(became, words)
  WHERE public.redacted_json(was, words) <> was OR public.redacted_json(became, words) <> became;
  RETURN coalesce(touched, '{}');`,
);
