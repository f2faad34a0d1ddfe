import {
  compareTables,
  tables as definitions,
  type Boundaries,
  type Comparison,
  type Known,
  type MunicipalityRow,
  type ReadTable,
  type TableName,
  type TableRows,
} from '@zorgpaden/reference-data/files';
import { amsterdamNow } from '@zorgpaden/domain/shared';
import type { EntityManager } from 'typeorm';
import type { WriteContext } from '../platform/audit/trail.js';
import { recordMunicipalities } from './record-municipalities.js';
import { reportOf, type Closure, type TableReport } from './report.js';
import { replaceBoundaries } from './tables/boundaries.js';
import { deriveGgdRegions } from './tables/ggd-regions.js';
import { municipalitiesStore } from './tables/municipalities-store.js';
import { deriveNames } from './tables/names.js';
import { placesStore } from './tables/places-store.js';
import { postcodesStore } from './tables/postcodes-store.js';
import { reorganisationsStore } from './tables/reorganisations-store.js';
import type { TableStore } from './tables/table-store.js';

/** What is known before new tables come in: the codes that they may refer to. */
export async function knownCodes(tx: EntityManager): Promise<Known> {
  const rows = await tx.query<{ code: string; open: boolean }[]>(
    `SELECT code, upper_inf(valid) AS open FROM municipalities
     UNION SELECT old_code, false FROM municipality_successions
       WHERE old_code NOT IN (SELECT code FROM municipalities)`,
  );
  return {
    open: new Set(rows.filter(({ open }) => open).map(({ code }) => code)),
    closed: new Set(rows.filter(({ open }) => !open).map(({ code }) => code)),
  };
}

/**
 * Puts checked tables in the place of those in force, in the transaction of the context. Reorganisations
 * go before municipalities, which look up in them when they begin and end; what refers to a
 * municipality comes after it.
 */
export async function applyTables(
  ctx: WriteContext,
  tables: readonly (ReadTable | Boundaries)[],
): Promise<TableReport[]> {
  const today = amsterdamNow(ctx.now.getTime()).date;
  const reports: TableReport[] = [];
  const touched = new Set<string>();
  let renamed: MunicipalityRow[] = [];

  const reorganisations = rowsOf(tables, 'reorganisations');
  if (reorganisations) {
    reports.push(
      (await replace(ctx, reorganisationsStore, reorganisations, today, touched)).report,
    );
  }
  const municipalities = rowsOf(tables, 'municipalities');
  if (municipalities) {
    const { report, comparison } = await replace(
      ctx,
      municipalitiesStore,
      municipalities,
      today,
      touched,
    );
    renamed = comparison.changed
      .filter(({ before, after }) => before.name !== after.name)
      .map(({ before }) => before);
    const closed = await closures(ctx.tx, comparison.removed, today);
    await recordMunicipalities(ctx, comparison, closed);
    reports.push({ ...report, closed, removed: [] });
  }
  const postcodes = rowsOf(tables, 'postcodes');
  if (postcodes) {
    reports.push((await replace(ctx, postcodesStore, postcodes, today, touched)).report);
  }
  const places = rowsOf(tables, 'places');
  if (places) reports.push((await replace(ctx, placesStore, places, today, touched)).report);
  const boundaries = tables.find((table) => table.name === 'boundaries');
  if (boundaries) reports.push(await replaceBoundaries(ctx.tx, boundaries));

  await deriveNames(ctx.tx, renamed);
  await deriveGgdRegions(ctx.tx);
  await revise(ctx.tx, touched);
  return reports;
}

function rowsOf<Name extends TableName>(
  tables: readonly (ReadTable | Boundaries)[],
  name: Name,
): TableRows[Name][] | undefined {
  const table = tables.find((candidate) => candidate.name === name);
  return table?.rows.map(({ row }) => row as TableRows[Name]);
}

async function replace<Name extends TableName>(
  { tx }: WriteContext,
  store: TableStore<Name>,
  rows: readonly TableRows[Name][],
  today: string,
  touched: Set<string>,
): Promise<{ report: TableReport; comparison: Comparison<TableRows[Name]> }> {
  const comparison = compareTables(await store.read(tx), rows, definitions[store.name].key);
  const saved = [...comparison.added, ...comparison.changed.map(({ after }) => after)];
  if (saved.length > 0) await store.save(tx, saved);
  if (comparison.removed.length > 0) await store.remove(tx, comparison.removed, today);
  const all = [...saved, ...comparison.changed.map(({ before }) => before), ...comparison.removed];
  for (const code of all.flatMap((row) => store.touches(row))) touched.add(code);
  return { report: reportOf(store.name, comparison, store.describe), comparison };
}

async function closures(
  tx: EntityManager,
  removed: readonly MunicipalityRow[],
  today: string,
): Promise<Closure[]> {
  const rows = await tx.query<{ code: string; on: string; successors: string[] }[]>(
    `SELECT code, coalesce(upper(valid), $2::date)::text AS "on", ARRAY(
       SELECT new_code || ' ' || new_name FROM municipality_successions
       WHERE old_code = code ORDER BY new_code) AS successors
     FROM municipalities WHERE code = ANY($1)`,
    [removed.map(({ code }) => code), today],
  );
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return removed.flatMap((row) => {
    const closed = byCode.get(row.code);
    return closed ? [{ what: municipalitiesStore.describe(row), ...closed }] : [];
  });
}

/** Answers that were kept for these municipalities no longer hold; the directory of all is read again. */
async function revise(tx: EntityManager, codes: ReadonlySet<string>): Promise<void> {
  await tx.query('UPDATE municipalities SET revision = revision + 1 WHERE code = ANY($1)', [
    [...codes],
  ]);
  await tx.query(`SELECT pg_notify('municipality_revised', '*')`);
}
