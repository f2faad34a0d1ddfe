import type { Reader } from './reader.js';

/** A column of a table that points at rows of another. */
export interface ForeignKey {
  readonly table: string;
  readonly column: string;
}

/** $1 the table that is pointed at. Keys of more than one column there are none. */
const FOREIGN_KEYS = `
  SELECT c.conrelid::regclass::text AS "table", a.attname AS "column"
  FROM pg_constraint c
  JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
  WHERE c.contype = 'f' AND c.confrelid = $1::regclass
  ORDER BY 1, 2`;

/** Everything that points at a table, as the database knows it: a new table cannot be forgotten. */
export async function foreignKeysTo(reader: Reader, table: string): Promise<ForeignKey[]> {
  return (await reader.query(FOREIGN_KEYS, [table])) as ForeignKey[];
}
