import { normaliseName } from '@zorgpaden/domain/shared';
import type { PlaceRow } from '@zorgpaden/reference-data/files';
import type { TableStore } from './table-store.js';

/** Places are names of a municipality: `municipality_names` of the kind `place`. */
export const placesStore: TableStore<'places'> = {
  name: 'places',
  read: (tx) =>
    tx.query<PlaceRow[]>(
      `SELECT name AS place, municipality_code AS "municipalityCode"
       FROM municipality_names WHERE kind = 'place' ORDER BY name, municipality_code`,
    ),
  save: async (tx, rows) => {
    const values = rows.map((row) => ({ ...row, normalized: normaliseName(row.place) }));
    await tx.query(
      `INSERT INTO municipality_names (municipality_code, kind, name, normalized)
       SELECT "municipalityCode", 'place', place, normalized
       FROM jsonb_to_recordset($1::jsonb)
         AS newer ("municipalityCode" text, place text, normalized text)
       ON CONFLICT (municipality_code, kind, name) DO UPDATE SET normalized = excluded.normalized`,
      [JSON.stringify(values)],
    );
  },
  remove: async (tx, rows) => {
    await tx.query(
      `DELETE FROM municipality_names USING jsonb_to_recordset($1::jsonb)
         AS gone ("municipalityCode" text, place text)
       WHERE kind = 'place' AND municipality_code = "municipalityCode" AND name = place`,
      [JSON.stringify(rows)],
    );
  },
  touches: () => [],
  describe: (row) => `${row.place} (${row.municipalityCode})`,
};
