import type { EntityManager } from 'typeorm';
import type { ErasedValues } from '../../platform/audit/erase.js';

/**
 * $1 the person. Values that say who it was, or in which the person is named. What an erasure says
 * stays: it holds no person.
 */
const ABOUT = `
  WITH person AS (
    SELECT to_json($1::text)::text AS id, person_words($1::uuid) AS words,
      (SELECT array_agg('coalition:' || id) FROM unnest(person_coalitions($1::uuid)) AS id) AS streams
  )
  SELECT v.entry_id AS "entryId", array_agg(v.name ORDER BY v.name) AS names
  FROM person, trail_values v JOIN trail_entries e ON e.id = v.entry_id
  WHERE NOT (e.action = 'erase' AND v.name LIKE 'after.%')
    AND ((v.name = 'actor' AND v.value = person.id)
      OR ((e.stream = 'nation' OR e.stream LIKE 'organisation:%' OR e.stream = ANY (person.streams))
        AND redacted_json(v.value::jsonb, person.words) <> v.value::jsonb))
  GROUP BY v.entry_id ORDER BY v.entry_id`;

/** What the trail knows of somebody. */
export async function valuesAbout(tx: EntityManager, personId: string): Promise<ErasedValues[]> {
  return (await tx.query(ABOUT, [personId])) as ErasedValues[];
}
