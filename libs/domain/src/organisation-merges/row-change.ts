import { type Json, sameJson } from '../shared/index.js';

/** A row of a table, as the database tells it. */
export type Row = Readonly<Record<string, Json>>;

/**
 * What becomes of a row: `before: null` it is added, `after: null` it is set aside. Of a row that stays,
 * only the columns that change.
 */
export interface RowChange {
  readonly table: string;
  /** Where it is found before the change. */
  readonly key: Row;
  readonly before: Row | null;
  readonly after: Row | null;
}

/** The rows of each table. */
export type Tables = Readonly<Record<string, readonly Row[]>>;

/** Where the row is found after the change: what it is found by can change itself. */
export function keyAfter({ key, before, after }: RowChange): Row {
  if (before === null || after === null) return key;
  return Object.fromEntries(
    Object.entries(key).map(([column, value]) => [column, after[column] ?? value]),
  );
}

/** The change that takes this one back. */
export function inverse(change: RowChange): RowChange {
  return { ...change, key: keyAfter(change), before: change.after, after: change.before };
}

/** The changes that take these back, the last one first. */
export function undone(changes: readonly RowChange[]): RowChange[] {
  return changes.map(inverse).reverse();
}

/** What is different, or `null` when nothing is. */
export function changed(table: string, key: Row, before: Row, after: Row): RowChange | null {
  const columns = Object.keys(after).filter(
    (column) => !sameJson(before[column] ?? null, after[column] ?? null),
  );
  if (columns.length === 0) return null;
  const pick = (row: Row) =>
    Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
  return { table, key, before: pick(before), after: pick(after) };
}

/** The tables after the changes. */
export function applied(tables: Tables, changes: readonly RowChange[]): Tables {
  return changes.reduce<Tables>((now, { table, key, before, after }) => {
    const rows = now[table] ?? [];
    return { ...now, [table]: changedRows(rows, key, before, after) };
  }, tables);
}

function changedRows(rows: readonly Row[], key: Row, before: Row | null, after: Row | null): Row[] {
  if (before === null) return after === null ? [...rows] : [...rows, after];
  return rows.flatMap((row) => {
    if (!isAt(row, key)) return [row];
    return after === null ? [] : [{ ...row, ...after }];
  });
}

export function isAt(row: Row, key: Row): boolean {
  return Object.entries(key).every(([column, value]) => sameJson(row[column] ?? null, value));
}

export function keyOf(row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
}
