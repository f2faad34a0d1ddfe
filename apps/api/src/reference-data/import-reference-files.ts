import { basename } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import {
  readReferenceFiles,
  type FileProblem,
  type ReferenceFile,
} from '@zorgpaden/reference-data/files';
import { v7 as uuidv7 } from 'uuid';
import { record, Trail, type WriteContext } from '../platform/audit/trail.js';
import { Revisions } from '../platform/cache/revisions.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/db/database.js';
import { applyTables, knownCodes } from './apply-tables.js';
import { loadReferenceData } from './load-reference-data.js';
import { checksum, oneAtATime, saveLoad } from './reference-loads.js';
import type { TableReport } from './report.js';

/** Either what is wrong, and then nothing was changed; or what was done. */
export type ImportResult =
  | { readonly problems: readonly FileProblem[] }
  | { readonly problems: readonly []; readonly reports: readonly TableReport[] };

/** Thrown inside the transaction, so that it is rolled back. */
class Refused extends Error {
  constructor(readonly problems: readonly FileProblem[]) {
    super('The files were refused.');
  }
}

/** Puts newer versions of reference tables, and boundaries, in force: all of them or none. */
export async function importReferenceFiles(
  app: INestApplicationContext,
  files: readonly ReferenceFile[],
): Promise<ImportResult> {
  // Newer tables replace what the software brought along; on a new database that has to be there first.
  await loadReferenceData(app);
  const now = app.get(Clock).now();
  const ctx = { requestId: uuidv7(), now, language: 'nl' as const, user: null };
  // Most mistakes show without holding anything: only what can be read waits for its turn.
  const early = await app.get(Database).tx(async (tx) => read(files, await knownCodes(tx), now));
  if (early.problems.length > 0) return { problems: early.problems };
  try {
    const reports = await app.get(Trail).write(ctx, (write) => importFiles(write, files));
    app.get(Revisions).changed('*');
    return { problems: [], reports };
  } catch (error) {
    if (error instanceof Refused) return { problems: error.problems };
    throw error;
  }
}

async function importFiles(
  ctx: WriteContext,
  files: readonly ReferenceFile[],
): Promise<TableReport[]> {
  await oneAtATime(ctx.tx);
  const { tables, problems } = read(files, await knownCodes(ctx.tx), ctx.now);
  if (problems.length > 0) throw new Refused(problems);
  const reports = await applyTables(ctx, tables);
  for (const table of tables) {
    const file = files.find(({ name }) => name === table.file);
    const name = table.name === 'boundaries' ? `boundaries:${table.edition}` : table.name;
    const after = {
      name,
      checksum: checksum(file?.bytes ?? ''),
      source: basename(table.file),
      asOf: table.name === 'boundaries' ? String(table.edition) : '',
    };
    await saveLoad(ctx.tx, after, ctx.now);
    const report = reports.find((candidate) => candidate.table === table.name);
    await record(ctx, {
      action: 'import',
      subjectType: 'reference-table',
      subjectId: name,
      after: {
        ...after,
        added: report?.added.length,
        changed: report?.changed.length,
        closed: report?.closed.length,
        removed: report?.removed.length,
      },
    });
  }
  return reports;
}

function read(
  files: readonly ReferenceFile[],
  known: Parameters<typeof readReferenceFiles>[1],
  now: Date,
): ReturnType<typeof readReferenceFiles> {
  return readReferenceFiles(files, known, now.getUTCFullYear());
}
