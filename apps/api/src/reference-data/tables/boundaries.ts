import { sameJson, type Json } from '@zorgpaden/domain/shared';
import type { Boundaries } from '@zorgpaden/reference-data/files';
import type { EntityManager } from 'typeorm';
import type { TableReport } from '../report.js';

/** Stores an edition of the boundaries in the place of the same edition; other editions stay. */
export async function replaceBoundaries(
  tx: EntityManager,
  { edition, rows }: Boundaries,
): Promise<TableReport> {
  const stored = await tx.query<{ code: string; geometry: Json }[]>(
    `SELECT municipality_code AS code, geometry FROM municipality_boundaries WHERE edition = $1`,
    [edition],
  );
  const before = new Map(stored.map(({ code, geometry }) => [code, geometry]));
  const newer = rows.map(({ row }) => row);
  const codes = new Set(newer.map(({ code }) => code));
  const removed = stored.filter(({ code }) => !codes.has(code)).map(({ code }) => code);
  const changed = newer.filter(({ code, geometry }) => {
    const old = before.get(code);
    return old !== undefined && !sameJson(old, geometry as Json);
  });

  await tx.query(
    'DELETE FROM municipality_boundaries WHERE edition = $1 AND municipality_code = ANY($2)',
    [edition, removed],
  );
  await tx.query(
    `INSERT INTO municipality_boundaries (municipality_code, edition, geometry)
     SELECT code, $2, geometry FROM jsonb_to_recordset($1::jsonb)
       AS newer (code text, geometry jsonb)
     ON CONFLICT (municipality_code, edition) DO UPDATE SET geometry = excluded.geometry`,
    [JSON.stringify(newer), edition],
  );
  return {
    table: 'boundaries',
    added: newer.filter(({ code }) => !before.has(code)).map(({ code }) => code),
    changed: changed.map(({ code }) => ({ what: code, fields: [] })),
    closed: [],
    removed,
  };
}
