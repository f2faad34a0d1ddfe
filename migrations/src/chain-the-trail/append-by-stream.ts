/** The end of a stream is read and written once for all the lines that go behind it. */
export const APPEND_BY_STREAM = `
CREATE OR REPLACE FUNCTION append_to_trail(changes jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  change jsonb;
  head public.trail_heads;
BEGIN
  FOR change IN
    SELECT given.item FROM jsonb_array_elements(changes) WITH ORDINALITY AS given (item, place)
    ORDER BY given.item->>'stream' COLLATE "C", given.place
  LOOP
    IF head.stream IS DISTINCT FROM change->>'stream' THEN
      UPDATE public.trail_heads SET seq = head.seq, hash = head.hash WHERE stream = head.stream;
      INSERT INTO public.trail_heads (stream, seq, hash) VALUES (change->>'stream', 0, '')
      ON CONFLICT DO NOTHING;
      SELECT * INTO STRICT head FROM public.trail_heads
      WHERE stream = change->>'stream' FOR UPDATE;
    END IF;

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
    RETURNING seq, hash INTO head.seq, head.hash;
  END LOOP;
  UPDATE public.trail_heads SET seq = head.seq, hash = head.hash WHERE stream = head.stream;
END $$`;
