import type { PostcodeRow } from '@zorgpaden/reference-data/files';
import type { TableStore } from './table-store.js';

export const postcodesStore: TableStore<'postcodes'> = {
  name: 'postcodes',
  read: (tx) =>
    tx.query<PostcodeRow[]>(
      `SELECT postcode4, municipality_code AS "municipalityCode", also_in AS "alsoIn"
       FROM postcodes ORDER BY postcode4`,
    ),
  save: async (tx, rows) => {
    await tx.query(
      `INSERT INTO postcodes (postcode4, municipality_code, also_in)
       SELECT postcode4, "municipalityCode", ARRAY(SELECT jsonb_array_elements_text("alsoIn"))
       FROM jsonb_to_recordset($1::jsonb)
         AS newer (postcode4 text, "municipalityCode" text, "alsoIn" jsonb)
       ON CONFLICT (postcode4) DO UPDATE
         SET municipality_code = excluded.municipality_code, also_in = excluded.also_in`,
      [JSON.stringify(rows)],
    );
  },
  remove: async (tx, rows) => {
    await tx.query('DELETE FROM postcodes WHERE postcode4 = ANY($1)', [
      rows.map((row) => row.postcode4),
    ]);
  },
  touches: (row) => [row.municipalityCode, ...row.alsoIn],
  describe: (row) => `${row.postcode4} (${[row.municipalityCode, ...row.alsoIn].join(', ')})`,
};
