import type { ReorganisationRow } from '@zorgpaden/reference-data/files';
import type { TableStore } from './table-store.js';

export const reorganisationsStore: TableStore<'reorganisations'> = {
  name: 'reorganisations',
  read: (tx) =>
    tx.query<ReorganisationRow[]>(
      `SELECT old_code AS "oldCode", old_name AS "oldName", new_code AS "newCode",
         new_name AS "newName", on_date::text AS date, note
       FROM municipality_successions ORDER BY on_date, old_code, new_code`,
    ),
  save: async (tx, rows) => {
    await tx.query(
      `INSERT INTO municipality_successions (old_code, old_name, new_code, new_name, on_date, note)
       SELECT "oldCode", "oldName", "newCode", "newName", date, note
       FROM jsonb_to_recordset($1::jsonb) AS newer ("oldCode" text, "oldName" text,
         "newCode" text, "newName" text, date date, note text)
       ON CONFLICT (old_code, new_code) DO UPDATE SET old_name = excluded.old_name,
         new_name = excluded.new_name, on_date = excluded.on_date, note = excluded.note`,
      [JSON.stringify(rows)],
    );
  },
  remove: async (tx, rows) => {
    await tx.query(
      `DELETE FROM municipality_successions USING jsonb_to_recordset($1::jsonb)
         AS gone ("oldCode" text, "newCode" text)
       WHERE old_code = "oldCode" AND new_code = "newCode"`,
      [JSON.stringify(rows)],
    );
  },
  touches: (row) => [row.oldCode, row.newCode],
  describe: (row) => `${row.oldCode} ${row.oldName} → ${row.newCode} ${row.newName} (${row.date})`,
};
