import type { INestApplicationContext } from '@nestjs/common';
import { dataFiles, readDataFile, themes } from '@zorgpaden/reference-data';
import { readReferenceFiles, type ReferenceFile } from '@zorgpaden/reference-data/files';
import { v7 as uuidv7 } from 'uuid';
import { record, Trail, type WriteContext } from '../platform/audit/trail.js';
import { Revisions } from '../platform/cache/revisions.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/db/database.js';
import { applyTables, knownCodes } from './apply-tables.js';
import { bundled, checksum, oneAtATime, saveLoad, type ReferenceLoad } from './reference-loads.js';
import { replaceThemeTerms } from './tables/theme-terms.js';

/** A table as this version of the software brings it along. */
interface Bundled extends ReferenceLoad {
  /** `null` for the themes, which are no file. */
  readonly bytes: Uint8Array | null;
}

/**
 * Loads what this version of the software brings along and the database does not have yet. Idempotent,
 * and one small query when there is nothing to do. Tables refer to each other, so from the first import
 * on they are renewed by imports only: a start never undoes what somebody put in force.
 *
 * @returns the names of what was loaded
 */
export async function loadReferenceData(app: INestApplicationContext): Promise<string[]> {
  const database = app.get(Database);
  const tables = bundledTables();
  const stored = await database.query<{ name: string; checksum: string }>(
    'SELECT name, checksum FROM reference_loads',
  );
  if (outdated(tables, stored).length === 0) return [];

  const now = app.get(Clock).now();
  const ctx = { requestId: uuidv7(), now, language: 'nl' as const, user: null };
  try {
    const loaded = await app.get(Trail).write(ctx, (write) => load(write, tables));
    app.get(Revisions).changed('*');
    return loaded;
  } catch (error) {
    if (error instanceof AlreadyLoaded) return [];
    throw error;
  }
}

/** Another process was first while this one waited: there is nothing left to write. */
class AlreadyLoaded extends Error {}

async function load(ctx: WriteContext, tables: readonly Bundled[]): Promise<string[]> {
  await oneAtATime(ctx.tx);
  const stored = await ctx.tx.query<{ name: string; checksum: string }[]>(
    'SELECT name, checksum FROM reference_loads',
  );
  const inForce = new Map(stored.map((row) => [row.name, row.checksum]));
  const newer = outdated(tables, stored);
  if (newer.length === 0) throw new AlreadyLoaded();
  const imported = tables.some(({ name }) => inForce.get(name) !== inForce.get(bundled(name)));
  const loading = newer.filter(({ bytes }) => bytes === null || !imported);

  const files = loading.flatMap(({ name, bytes }): ReferenceFile[] =>
    bytes ? [{ name: `${name}.csv`, bytes }] : [],
  );
  const read = readReferenceFiles(files, await knownCodes(ctx.tx), ctx.now.getUTCFullYear());
  const [problem] = read.problems;
  if (problem) {
    throw new Error(`${problem.file}, line ${problem.line}: ${problem.code}: a broken release.`);
  }
  if (files.length > 0) await applyTables(ctx, read.tables);
  if (loading.some(({ bytes }) => bytes === null)) await replaceThemeTerms(ctx.tx, themes);

  for (const { bytes: _bytes, ...table } of newer) {
    const kept = !loading.some(({ name }) => name === table.name);
    await saveLoad(ctx.tx, { ...table, name: bundled(table.name) }, ctx.now);
    if (!kept) await saveLoad(ctx.tx, table, ctx.now);
    await record(ctx, {
      action: kept ? 'keep-imported' : 'load',
      subjectType: 'reference-table',
      subjectId: table.name,
      before: { checksum: inForce.get(table.name) ?? null },
      after: table,
    });
  }
  return loading.map(({ name }) => name);
}

function outdated(
  tables: readonly Bundled[],
  stored: readonly { readonly name: string; readonly checksum: string }[],
): Bundled[] {
  const checksums = new Map(stored.map((row) => [row.name, row.checksum]));
  return tables.filter((table) => checksums.get(bundled(table.name)) !== table.checksum);
}

function bundledTables(): Bundled[] {
  const files = dataFiles.map((file) => {
    const bytes = readDataFile(file);
    return {
      name: file.name,
      bytes,
      checksum: checksum(bytes),
      source: file.source,
      asOf: file.asOf,
    };
  });
  const words = { name: 'themes', source: 'Zorgpaden Kansrijke Start', asOf: '' };
  return [...files, { ...words, bytes: null, checksum: checksum(JSON.stringify(themes)) }];
}
