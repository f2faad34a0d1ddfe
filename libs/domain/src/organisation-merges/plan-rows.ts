import { changed, keyOf, type Row, type RowChange } from './row-change.js';

/** How the rows of one table go over from one organisation to another. */
export interface TableRule {
  readonly table: string;
  readonly key: readonly string[];
  /** The column that says of which organisation it is. */
  readonly column: string;
  /** Two rows that cannot stand beside each other when they are of one organisation. */
  readonly clash?: (one: Row, other: Row) => boolean;
  /** The one row that such two become; the columns of the first where this says nothing. */
  readonly join?: (kept: Row, other: Row) => Row;
  /** Where a row names organisations beside the column. */
  readonly names?: (row: Row, pair: OrganisationPair) => Row;
  /** Nothing of it goes over. */
  readonly setAside?: boolean;
}

export interface OrganisationPair {
  readonly keptId: string;
  readonly mergedId: string;
}

interface Standing {
  readonly was: Row;
  readonly now: Row;
}

/**
 * What becomes of the rows of a table: those of the merged organisation become the kept one's; where the
 * two had the same, they become one and the other is set aside. What is set aside comes first.
 */
export function planRows(
  rule: TableRule,
  rows: readonly Row[],
  pair: OrganisationPair,
): RowChange[] {
  const { table, key, column, clash, join, names } = rule;
  const theirs = rows.filter((row) => row[column] === pair.mergedId);
  const standing: Standing[] = rows
    .filter((row) => !theirs.includes(row))
    .map((row) => ({ was: row, now: row }));
  const aside: Row[] = rule.setAside ? theirs : [];
  for (const row of rule.setAside ? [] : theirs) {
    const moved = { ...row, [column]: pair.keptId };
    const [first, ...others] = standing.filter(
      ({ now }) => now[column] === pair.keptId && (clash?.(now, moved) ?? false),
    );
    if (first === undefined) {
      standing.push({ was: row, now: moved });
      continue;
    }
    const joined = [...others.map(({ now }) => now), moved].reduce(
      (one, other) => ({ ...one, ...join?.(one, other) }),
      first.now,
    );
    standing.splice(standing.indexOf(first), 1, { was: first.was, now: joined });
    for (const other of others) standing.splice(standing.indexOf(other), 1);
    aside.push(...others.map(({ was }) => was), row);
  }
  return [
    ...aside.map((row) => ({ table, key: keyOf(row, key), before: row, after: null })),
    ...standing.flatMap(({ was, now }) => {
      const named = names ? { ...now, ...names(now, pair) } : now;
      return changed(table, keyOf(was, key), was, named) ?? [];
    }),
  ];
}
