import { createHash } from 'node:crypto';
import {
  ORGANISATIONS,
  placesAfter,
  planUndo,
  type Row,
  type RowChange,
} from '@zorgpaden/domain/organisation-merges';
import type { OrganisationMergeRestoration } from '@zorgpaden/domain/organisation-merges/contract';
import { canBeUndone, canonicalJson, type Json, sameJson } from '@zorgpaden/domain/shared';
import type { Reader } from '../platform/db/reader.js';
import { mergeView } from './merge-view.js';
import type { StoredMerge } from './organisation-merge.repository.js';
import { keysOf, type Reading, rowsAt } from './stored-rows.js';
import { goingOver, named } from './what-it-is-called.js';

/** All that undoing a merge does: what is shown before is what is done. */
export interface RestorationPlan {
  readonly changes: readonly RowChange[];
  readonly restoration: OrganisationMergeRestoration;
  readonly tag: string;
}

interface Undoing extends Reading {
  readonly now: Date;
}

/** Works out what undoing does, as things are now. Nothing is written. */
export async function restorationPlanOf(
  reader: Reader,
  merge: StoredMerge,
  done: readonly RowChange[],
  { now, locked }: Undoing,
): Promise<RestorationPlan> {
  const places = placesAfter(done);
  const current = await rowsAt(reader, places, { locked });
  const names = (await reader.query(
    'SELECT to_jsonb(t) AS row FROM organisation_names t WHERE organisation_id = $1',
    [merge.keptId],
  )) as { row: Row }[];
  const tables = { ...current, organisation_names: names.map(({ row }) => row) };
  const { changes, changedSince } = planUndo(tables, done, merge);
  const since = await sinceThen(reader, merge, places);
  const restoration: OrganisationMergeRestoration = {
    merge: mergeView(merge, now),
    returns: await returning(reader, merge, done),
    since: await named(reader, since),
    changedSince: await named(reader, changedSince),
    refusals: refusals(merge, done, { now, isThere: isThere(tables, merge), changedSince }),
  };
  const seen = canonicalJson([merge.id, tables, since] as unknown as Json);
  const tag = `"${createHash('sha256').update(seen).digest('base64url')}"`;
  return { changes, restoration, tag };
}

/** What was the merged one's before. */
async function returning(
  reader: Reader,
  { mergedId }: StoredMerge,
  done: readonly RowChange[],
): Promise<OrganisationMergeRestoration['returns']> {
  const partners = done.filter(
    ({ table, before }) => table === 'partnerships' && before?.['organisation_id'] === mergedId,
  );
  const all = [...(await named(reader, partners)), ...(await goingOver(reader, done))];
  return all.map(({ what, count }) => ({ what, count }));
}

/** What points at the kept one now, and neither did before nor came with the merge. */
async function sinceThen(
  reader: Reader,
  { keptId, keptRows }: StoredMerge,
  places: readonly { table: string; key: Row }[],
) {
  const now = await keysOf(reader, keptId);
  return Object.entries(now).flatMap(([table, keys]) => {
    const known = new Set(
      [
        ...(keptRows[table] ?? []),
        ...places.filter((place) => place.table === table).map(({ key }) => key),
      ].map((key) => canonicalJson(key)),
    );
    return keys.filter((key) => !known.has(canonicalJson(key))).map((key) => ({ table, key }));
  });
}

function isThere(tables: Readonly<Record<string, readonly Row[]>>, { keptId }: StoredMerge) {
  return (tables[ORGANISATIONS] ?? []).some((row) => sameJson(row['id'] ?? null, keptId));
}

function refusals(
  { mergedAt, undoneAt }: StoredMerge,
  done: readonly RowChange[],
  now: { now: Date; isThere: boolean; changedSince: readonly RowChange[] },
): string[] {
  if (undoneAt !== null) return ['organisation-merge.undone'];
  if (!canBeUndone(mergedAt, now.now)) return ['organisation-merge.undo-too-late'];
  // Somebody who was named in it was taken out of everything, and with that out of this too.
  if (done.length === 0) return ['organisation-merge.not-kept'];
  if (!now.isThere) return ['organisation-merge.kept-is-merged'];
  return now.changedSince.length > 0 ? ['organisation-merge.changed-since'] : [];
}
