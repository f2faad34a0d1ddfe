import { sameJson, type Json } from '@zorgpaden/domain/shared';

/** What differs between the table that is in force and a newer one. */
export interface Comparison<Row> {
  readonly added: readonly Row[];
  readonly changed: readonly { readonly before: Row; readonly after: Row }[];
  readonly removed: readonly Row[];
}

/** Compares two versions of a table by key; rows come in the order of the newer table. */
export function compareTables<Row extends object>(
  current: readonly Row[],
  newer: readonly Row[],
  key: (row: Row) => string,
): Comparison<Row> {
  const before = new Map(current.map((row) => [key(row), row]));
  const kept = new Set(newer.map(key));
  const added: Row[] = [];
  const changed: { before: Row; after: Row }[] = [];
  for (const after of newer) {
    const old = before.get(key(after));
    if (!old) added.push(after);
    else if (!sameJson(old as Json, after as Json)) changed.push({ before: old, after });
  }
  return { added, changed, removed: current.filter((row) => !kept.has(key(row))) };
}
