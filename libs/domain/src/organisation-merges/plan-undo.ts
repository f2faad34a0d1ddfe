import { sameJson } from '../shared/index.js';
import { twoOrganisations } from './one-organisation.js';
import { formerNames, ORGANISATIONS } from './plan-merge.js';
import type { OrganisationPair } from './plan-rows.js';
import {
  changed,
  isAt,
  keyAfter,
  type Row,
  type RowChange,
  type Tables,
  undone,
} from './row-change.js';
import { tableRules } from './table-rules.js';

/** What undoing a merge does, and what stands against it. */
export interface UndoPlan {
  readonly changes: readonly RowChange[];
  /** What was changed since in a way that undoing would lose. */
  readonly changedSince: readonly RowChange[];
}

/**
 * All that undoing a merge does. What the merge moved goes back, whatever became of it meanwhile, for
 * nothing of that is lost; what it joined can go apart only as it was joined.
 *
 * @param tables as they are now
 */
export function planUndo(
  tables: Tables,
  merge: readonly RowChange[],
  pair: OrganisationPair,
): UndoPlan {
  const changes: RowChange[] = [];
  const changedSince: RowChange[] = [];
  for (const change of undone(merge)) {
    const now = tables[change.table]?.find((row) => isAt(row, change.key));
    if (change.before === null) changes.push(change);
    // Somebody deleted it since: that stays so.
    else if (now === undefined) continue;
    else if (change.table === ORGANISATIONS) changes.push(...twoAgain(tables, change, now, pair));
    else if (isLost(change, now)) changedSince.push(change);
    else changes.push(backTo(change, now));
  }
  return { changes, changedSince };
}

function twoAgain(
  tables: Tables,
  { key, before, after }: RowChange,
  now: Row,
  { keptId }: OrganisationPair,
) {
  const was = twoOrganisations(now, after ?? {}, before ?? {}, formerNames(tables, keptId));
  return [changed(ORGANISATIONS, key, now, was)].filter((one) => one !== null);
}

/** Somebody changed what the merge wrote itself. Where a row only went over, that is no loss. */
function isLost({ table, before, after }: RowChange, now: Row): boolean {
  const moved = movedBy(table);
  return Object.entries(before ?? {}).some(
    ([column, value]) =>
      column !== 'version' &&
      !(column === moved && after !== null) &&
      !sameJson(now[column] ?? null, value),
  );
}

function backTo(change: RowChange, now: Row): RowChange {
  const { after, before } = change;
  if (after === null || before === null) return { ...change, before: now };
  const moved = movedBy(change.table);
  const back = Object.entries(after).filter(
    ([column]) => column !== moved || sameJson(now[column] ?? null, before[column] ?? null),
  );
  const row = Object.fromEntries(back);
  // A version never goes back: who saw the merged one is told that it changed.
  if ('version' in row) row['version'] = Number(now['version'] ?? 0) + 1;
  const was = Object.fromEntries(Object.keys(row).map((column) => [column, now[column] ?? null]));
  return { ...change, before: was, after: row };
}

function movedBy(table: string): string {
  return tableRules.find((rule) => rule.table === table)?.column ?? MOVED[table] ?? '';
}

const MOVED: Readonly<Record<string, string>> = {
  partnerships: 'organisation_id',
  partner_contacts: 'partnership_id',
};

/** Where each row of the merge stands after it: what else points at the kept one came later. */
export function placesAfter(merge: readonly RowChange[]): { table: string; key: Row }[] {
  return merge
    .filter(({ after }) => after !== null)
    .map((change) => ({ table: change.table, key: keyAfter(change) }));
}
