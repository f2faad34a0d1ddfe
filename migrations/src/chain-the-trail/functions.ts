/** `5:hello,`: texts put one after another so that no two lists of texts read the same. */
export const NETSTRING = `
CREATE FUNCTION trail_netstring(given text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp
RETURN octet_length(convert_to(given, 'UTF8')) || ':' || given || ','`;

/**
 * The only way into the trail. It runs with the rights of the owner: who calls it can add a line at the
 * end of a stream and nothing else. Streams are locked in the order of their names, and last in a
 * write, so that two writes never wait for each other; a stream is held from here to the commit.
 */
export const APPEND = `
CREATE FUNCTION append_to_trail(changes jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  change jsonb;
  head public.trail_heads;
  hashed bytea;
BEGIN
  FOR change IN
    SELECT given.item FROM jsonb_array_elements(changes) WITH ORDINALITY AS given (item, place)
    ORDER BY given.item->>'stream' COLLATE "C", given.place
  LOOP
    INSERT INTO public.trail_heads (stream, seq, hash) VALUES (change->>'stream', 0, '')
    ON CONFLICT DO NOTHING;
    SELECT * INTO STRICT head FROM public.trail_heads
    WHERE stream = change->>'stream' FOR UPDATE;

    WITH given AS (
      SELECT 'actor' AS name, change->'actor' AS value WHERE change->>'actor' IS NOT NULL
      UNION ALL SELECT 'before.' || key, value FROM jsonb_each(nullif(change->'before', 'null'))
      UNION ALL SELECT 'after.' || key, value FROM jsonb_each(nullif(change->'after', 'null'))
    ), salted AS MATERIALIZED (
      SELECT name, value::text AS value,
        uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) AS salt
      FROM given
    ), kept AS (
      INSERT INTO public.trail_values (entry_id, name, salt, value)
      SELECT (change->>'id')::uuid, name, salt, value FROM salted
    ), committed AS (
      SELECT name, encode(sha256(salt || convert_to(
        public.trail_netstring(name) || public.trail_netstring(value), 'UTF8')), 'hex') AS hash
      FROM salted
    ), listed AS (
      SELECT coalesce(jsonb_object_agg(name, hash), '{}') AS commitments,
        coalesce(string_agg(public.trail_netstring(name) || public.trail_netstring(hash), ''
          ORDER BY name COLLATE "C"), '') AS text
      FROM committed
    )
    INSERT INTO public.trail_entries (id, stream, seq, at, request_id, actor_role, action,
      subject_type, subject_id, commitments, previous, hash)
    SELECT (change->>'id')::uuid, head.stream, head.seq + 1, (change->>'at')::timestamptz,
      change->>'requestId', change->>'actorRole', change->>'action',
      change->>'subjectType', change->>'subjectId', listed.commitments, head.hash,
      sha256(convert_to(
        public.trail_netstring('zorgpaden trail 1')
        || public.trail_netstring(head.stream)
        || public.trail_netstring((head.seq + 1)::text)
        || public.trail_netstring(encode(head.hash, 'hex'))
        || public.trail_netstring(((change->>'id')::uuid)::text)
        || public.trail_netstring(
             (extract(epoch FROM (change->>'at')::timestamptz) * 1000000)::bigint::text)
        || public.trail_netstring(change->>'requestId')
        || public.trail_netstring(change->>'actorRole')
        || public.trail_netstring(change->>'action')
        || public.trail_netstring(change->>'subjectType')
        || public.trail_netstring(change->>'subjectId')
        || listed.text, 'UTF8'))
    FROM listed
    RETURNING hash INTO hashed;

    UPDATE public.trail_heads SET seq = head.seq + 1, hash = hashed WHERE stream = head.stream;
  END LOOP;
END $$`;

/**
 * The only way in which something goes from the trail: a value with its salt, when a line of the trail
 * itself says that it is erased. That line says what was erased for ever: it cannot be erased.
 */
export const ERASE = `
CREATE FUNCTION erase_from_trail(erasures uuid[]) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH told AS (
    SELECT erasure.subject_id::uuid AS entry_id, jsonb_array_elements_text(said.value::jsonb) AS name
    FROM public.trail_entries erasure
    JOIN public.trail_values said ON said.entry_id = erasure.id AND said.name = 'after.values'
    WHERE erasure.id = ANY (erasures)
      AND erasure.action = 'erase' AND erasure.subject_type = 'trail-entry'
  ), gone AS (
    DELETE FROM public.trail_values kept
    USING told, public.trail_entries entry
    WHERE kept.entry_id = told.entry_id AND kept.name = told.name AND entry.id = kept.entry_id
      AND NOT (entry.action = 'erase' AND kept.name LIKE 'after.%')
    RETURNING 1
  )
  SELECT count(*) FROM gone $$`;

/** The trail as one table, as it was before the chains: for who reads it, and for an older version. */
export const VIEW = `
CREATE VIEW audit_entries AS
SELECT entry.id, entry.at, entry.request_id,
  (SELECT (actor.value::jsonb #>> '{}')::uuid FROM trail_values actor
   WHERE actor.entry_id = entry.id AND actor.name = 'actor') AS actor_id,
  entry.actor_role, entry.action, entry.subject_type, entry.subject_id,
  CASE WHEN entry.stream LIKE 'coalition:%' THEN substr(entry.stream, 11)::uuid END AS coalition_id,
  (SELECT jsonb_object_agg(substr(field.name, 8), field.value::jsonb) FROM trail_values field
   WHERE field.entry_id = entry.id AND field.name LIKE 'before.%') AS before,
  (SELECT jsonb_object_agg(substr(field.name, 7), field.value::jsonb) FROM trail_values field
   WHERE field.entry_id = entry.id AND field.name LIKE 'after.%') AS after
FROM trail_entries entry`;

/** While this version starts, an older one may still write its lines into the table that it knew. */
export const APPEND_FROM_VIEW = `
CREATE FUNCTION append_audit_entry() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM public.append_to_trail(jsonb_build_array(jsonb_build_object(
    'stream', coalesce('coalition:' || NEW.coalition_id, 'nation'),
    'id', NEW.id, 'at', NEW.at, 'requestId', NEW.request_id, 'actor', NEW.actor_id,
    'actorRole', NEW.actor_role, 'action', NEW.action, 'subjectType', NEW.subject_type,
    'subjectId', NEW.subject_id, 'before', NEW.before, 'after', NEW.after)));
  RETURN NEW;
END $$`;
