import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPEND_BY_STREAM } from './chain-the-trail/append-by-stream.js';

/**
 * As before, to the letter of every hash; but the values of all lines are salted, committed to and kept in
 * three statements, and each line is one more. A line needs its entry to be there before its values.
 */
const APPEND_AT_ONCE = `
CREATE OR REPLACE FUNCTION append_to_trail(changes jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  line record;
  head public.trail_heads;
  entries uuid[];
  names text[];
  salts bytea[];
  kept text[];
BEGIN
  WITH written AS (
    SELECT (item->>'id')::uuid AS id, item FROM jsonb_array_elements(changes) AS given (item)
  ), given AS (
    SELECT id, 'actor' AS name, (item->'actor')::text AS value
    FROM written WHERE item->>'actor' IS NOT NULL
    UNION ALL SELECT id, 'before.' || key, value::text
    FROM written, jsonb_each(nullif(item->'before', 'null'))
    UNION ALL SELECT id, 'after.' || key, value::text
    FROM written, jsonb_each(nullif(item->'after', 'null'))
  )
  SELECT array_agg(id), array_agg(name), array_agg(value),
    array_agg(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
  INTO entries, names, kept, salts FROM given;

  FOR line IN
    WITH committed AS (
      SELECT entry_id, name, encode(sha256(salt || convert_to(
        octet_length(convert_to(name, 'UTF8'))::text || ':' || name || ','
        || octet_length(convert_to(value, 'UTF8'))::text || ':' || value || ',', 'UTF8')), 'hex') AS hash
      FROM unnest(entries, names, salts, kept) AS one (entry_id, name, salt, value)
    ), listed AS (
      SELECT entry_id, jsonb_object_agg(name, hash) AS commitments,
        string_agg(octet_length(convert_to(name, 'UTF8'))::text || ':' || name || ','
          || octet_length(hash)::text || ':' || hash || ',', '' ORDER BY name COLLATE "C") AS text
      FROM committed GROUP BY entry_id
    )
    SELECT given.item AS change, coalesce(listed.commitments, '{}') AS commitments,
      coalesce(listed.text, '') AS text
    FROM jsonb_array_elements(changes) WITH ORDINALITY AS given (item, place)
    LEFT JOIN listed ON listed.entry_id = (given.item->>'id')::uuid
    ORDER BY given.item->>'stream' COLLATE "C", given.place
  LOOP
    IF head.stream IS DISTINCT FROM line.change->>'stream' THEN
      UPDATE public.trail_heads SET seq = head.seq, hash = head.hash WHERE stream = head.stream;
      INSERT INTO public.trail_heads (stream, seq, hash) VALUES (line.change->>'stream', 0, '')
      ON CONFLICT DO NOTHING;
      SELECT * INTO STRICT head FROM public.trail_heads
      WHERE stream = line.change->>'stream' FOR UPDATE;
    END IF;

    INSERT INTO public.trail_entries (id, stream, seq, at, request_id, actor_role, action,
      subject_type, subject_id, commitments, previous, hash)
    SELECT (line.change->>'id')::uuid, head.stream, head.seq + 1,
      (line.change->>'at')::timestamptz, line.change->>'requestId', line.change->>'actorRole',
      line.change->>'action', line.change->>'subjectType', line.change->>'subjectId',
      line.commitments, head.hash,
      sha256(convert_to(string_agg(
        octet_length(convert_to(said.text, 'UTF8'))::text || ':' || said.text || ',', ''
        ORDER BY said.place) || line.text, 'UTF8'))
    FROM unnest(ARRAY[
      'zorgpaden trail 1', head.stream, (head.seq + 1)::text, encode(head.hash, 'hex'),
      ((line.change->>'id')::uuid)::text,
      (extract(epoch FROM (line.change->>'at')::timestamptz) * 1000000)::bigint::text,
      line.change->>'requestId', line.change->>'actorRole', line.change->>'action',
      line.change->>'subjectType', line.change->>'subjectId'
    ]) WITH ORDINALITY AS said (text, place)
    RETURNING seq, hash INTO head.seq, head.hash;
  END LOOP;
  UPDATE public.trail_heads SET seq = head.seq, hash = head.hash WHERE stream = head.stream;

  INSERT INTO public.trail_values (entry_id, name, salt, value)
  SELECT * FROM unnest(entries, names, salts, kept);
END $$`;

/** A list of partners adds thousands of lines, each with many values. */
export class AppendValuesAtOnce1790000000191 implements MigrationInterface {
  name = 'AppendValuesAtOnce1790000000191';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(APPEND_AT_ONCE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(APPEND_BY_STREAM);
  }
}
