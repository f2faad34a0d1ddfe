/** A text with `[…]` where one of the words stood by itself, whatever its capitals. */
export const REDACTED = `
CREATE FUNCTION redacted(given text, words text[]) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE word text;
BEGIN
  FOREACH word IN ARRAY words LOOP
    IF strpos(lower(given), lower(word)) > 0 THEN
      -- The name of a field of JSON stays, whatever somebody is called.
      given := regexp_replace(given,
        '(?<![[:alnum:]])' || regexp_replace(word, '([][(){}.*+?^$|\\\\])', '\\\\\\1', 'g')
          || '(?![[:alnum:]]|"\\s*:)',
        '[…]', 'gi');
    END IF;
  END LOOP;
  RETURN given;
END $$`;

export const REDACTED_JSON = `
CREATE FUNCTION redacted_json(given jsonb, words text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp
RETURN public.redacted(given::text, (
  SELECT coalesce(array_agg(substr(to_json(word)::text, 2, length(to_json(word)::text) - 2)), '{}')
  FROM unnest(words) AS word))::jsonb`;

/**
 * What to look for: the mail address, and a name of two words or more. One word alone is a word that
 * texts use: taking out "Roos" would take it out of the flowers too.
 */
export const PERSON_WORDS = `
CREATE FUNCTION person_words(person uuid) RETURNS text[]
LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp
RETURN (
  SELECT ARRAY[email] || CASE WHEN name ~ '[[:alpha:]].*\\s.*[[:alpha:]]' THEN ARRAY[name] ELSE '{}' END
  FROM public.users WHERE id = person AND emptied_at IS NULL)`;

/** Where somebody worked, ever: elsewhere the same name is somebody else's. */
export const PERSON_COALITIONS = `
CREATE FUNCTION person_coalitions(person uuid) RETURNS uuid[]
LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, pg_temp
RETURN ARRAY(
  SELECT coalition_id FROM public.role_assignments
  WHERE user_id = person AND coalition_id IS NOT NULL
  UNION
  SELECT p.coalition_id FROM public.partnerships p
  JOIN public.role_assignments r ON r.organisation_id = p.organisation_id WHERE r.user_id = person
  UNION
  SELECT m.coalition_id FROM public.coalition_municipalities m
  JOIN public.role_assignments r ON r.municipality_code = m.municipality_code
  WHERE r.user_id = person)`;

/** Runs with the rights of the owner. It returns the coalitions whose publications read differently now. */
export const REDACT_PERSON = `
CREATE FUNCTION redact_person(person uuid) RETURNS uuid[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  words text[] := public.person_words(person);
  places uuid[] := public.person_coalitions(person);
  touched uuid[];
BEGIN
  WITH changed AS (
    UPDATE public.publications SET
      note = public.redacted(note, words),
      content = public.redacted_json(content, words),
      changes = public.redacted_json(changes, words)
    WHERE coalition_id = ANY (places)
      AND (public.redacted(note, words) <> note
        OR public.redacted_json(content, words) <> content
        OR public.redacted_json(changes, words) <> changes)
    RETURNING coalition_id
  )
  SELECT array_agg(DISTINCT coalition_id) INTO touched FROM changed;
  UPDATE public.verifications v SET organisation = public.redacted(v.organisation, words)
  FROM public.contact_routes r
  WHERE r.id = v.route_id AND r.coalition_id = ANY (places)
    AND public.redacted(v.organisation, words) <> v.organisation;
  RETURN coalesce(touched, '{}');
END $$`;

/** PostgreSQL keeps examples of what stands in a column to plan by: these are made anew. */
export const FORGET_STATISTICS = `
CREATE FUNCTION forget_statistics() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  ANALYZE public.users, public.role_assignments, public.contact_routes, public.publications,
    public.published_routes, public.verifications, public.trail_values, public.coalitions;
END $$`;
