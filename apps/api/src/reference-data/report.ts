import type { Comparison, TableName } from '@zorgpaden/reference-data/files';
import { sameJson, type Json } from '@zorgpaden/domain/shared';

/** What an import did to one table, in terms that a person recognises. */
export interface TableReport {
  readonly table: TableName | 'boundaries';
  readonly added: readonly string[];
  readonly changed: readonly { readonly what: string; readonly fields: readonly FieldChange[] }[];
  readonly closed: readonly Closure[];
  readonly removed: readonly string[];
}

export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** A municipality that ended. */
export interface Closure {
  readonly what: string;
  readonly code: string;
  readonly on: string;
  /** Codes and names; empty when no table tells. */
  readonly successors: readonly string[];
}

/** The report of a comparison, without closures: those follow from what is in the database. */
export function reportOf<Row extends object>(
  table: TableName,
  { added, changed, removed }: Comparison<Row>,
  describe: (row: Row) => string,
): TableReport {
  return {
    table,
    added: added.map(describe),
    changed: changed.map(({ before, after }) => ({
      what: describe(before),
      fields: fieldChanges(before, after),
    })),
    closed: [],
    removed: removed.map(describe),
  };
}

function fieldChanges<Row extends object>(before: Row, after: Row): FieldChange[] {
  return (Object.keys(after) as (keyof Row & string)[])
    .filter((field) => !sameJson(before[field] as Json, after[field] as Json))
    .map((field) => ({ field, before: String(before[field]), after: String(after[field]) }));
}

/** Whether the import left the table as it was. */
export function isUnchanged(report: TableReport): boolean {
  const { added, changed, closed, removed } = report;
  return added.length + changed.length + closed.length + removed.length === 0;
}
