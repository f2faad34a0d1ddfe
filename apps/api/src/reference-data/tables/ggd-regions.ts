import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';

/** The GGD regions as the municipalities name them; a region keeps its id for as long as it has members. */
export async function deriveGgdRegions(tx: EntityManager): Promise<void> {
  const missing = await tx.query<{ name: string }[]>(
    `SELECT DISTINCT ggd_region AS name FROM municipalities
     WHERE upper_inf(valid) AND NOT EXISTS (
       SELECT FROM regions WHERE kind = 'ggd' AND regions.name = ggd_region)
     ORDER BY name`,
  );
  const regions = missing.map(({ name }) => ({ id: uuidv7(), name }));
  await tx.query(
    `INSERT INTO regions (id, kind, name)
     SELECT id, 'ggd', name FROM jsonb_to_recordset($1::jsonb) AS newer (id uuid, name text)`,
    [JSON.stringify(regions)],
  );
  await tx.query(
    `DELETE FROM region_municipalities USING regions, municipalities
     WHERE regions.id = region_id AND regions.kind = 'ggd' AND municipalities.code = municipality_code
       AND (NOT upper_inf(valid) OR ggd_region <> regions.name)`,
  );
  await tx.query(
    `INSERT INTO region_municipalities (region_id, municipality_code)
     SELECT regions.id, code FROM municipalities
     JOIN regions ON regions.kind = 'ggd' AND regions.name = ggd_region
     WHERE upper_inf(valid) ON CONFLICT DO NOTHING`,
  );
  // That somebody held a role for it stays on record, and so does the region.
  await tx.query(
    `DELETE FROM regions WHERE kind = 'ggd'
       AND NOT EXISTS (SELECT FROM region_municipalities WHERE region_id = regions.id)
       AND NOT EXISTS (SELECT FROM role_assignments WHERE region_id = regions.id)`,
  );
}
