import { slugify } from '@zorgpaden/domain/shared';
import type { MunicipalityRow } from '@zorgpaden/reference-data/files';
import type { TableStore } from './table-store.js';

/** Municipalities are never deleted: one that is gone from the table is closed (rule 3). */
export const municipalitiesStore: TableStore<'municipalities'> = {
  name: 'municipalities',
  read: (tx) =>
    tx.query<MunicipalityRow[]>(
      `SELECT code, name, province, ggd_region AS "ggdRegion", safety_region AS "safetyRegion",
         latitude, longitude, inhabitants, phone, website
       FROM municipalities WHERE upper_inf(valid) ORDER BY code`,
    ),
  save: async (tx, rows) => {
    const values = rows.map((row) => ({ ...row, slug: slugify(row.name) }));
    await tx.query(saveSql, [JSON.stringify(values)]);
  },
  // It ends on the day of the reorganisation when that is known, else today.
  remove: async (tx, rows, today) => {
    await tx.query(
      `UPDATE municipalities SET valid = daterange(lower(valid), greatest(lower(valid), coalesce(
         (SELECT min(on_date) FROM municipality_successions WHERE old_code = code), $2::date)))
       WHERE code = ANY($1)`,
      [rows.map((row) => row.code), today],
    );
  },
  touches: (row) => [row.code],
  describe: (row) => `${row.code} ${row.name}`,
};

/** One that comes from a reorganisation begins on its day; those of the first load were there already. */
const saveSql = `
  INSERT INTO municipalities (code, name, slug, province, ggd_region, safety_region, latitude,
    longitude, inhabitants, phone, website, valid)
  SELECT code, name, slug, province, "ggdRegion", "safetyRegion", latitude, longitude,
    inhabitants, phone, website,
    daterange((SELECT min(on_date) FROM municipality_successions
      WHERE new_code = newer.code AND EXISTS (SELECT FROM municipalities)), NULL)
  FROM jsonb_to_recordset($1::jsonb) AS newer (code text, name text, slug text, province text,
    "ggdRegion" text, "safetyRegion" text, latitude float8, longitude float8, inhabitants int,
    phone text, website text)
  ON CONFLICT (code) DO UPDATE SET name = excluded.name, slug = excluded.slug,
    province = excluded.province, ggd_region = excluded.ggd_region,
    safety_region = excluded.safety_region, latitude = excluded.latitude,
    longitude = excluded.longitude, inhabitants = excluded.inhabitants, phone = excluded.phone,
    website = excluded.website, valid = daterange(lower(municipalities.valid), NULL)`;
