import type { TestApp } from '../platform/testing/test-app.testing.js';

interface Column {
  readonly place: string;
  readonly name: string;
}

/** Everything that can hold words, in every table and in what PostgreSQL keeps to plan by. */
const COLUMNS = `
  SELECT format('%I.%I', table_schema, table_name) AS place, quote_ident(column_name) AS name
  FROM information_schema.columns
  WHERE table_schema NOT IN ('information_schema', 'pg_catalog')
    AND data_type IN ('text', 'json', 'jsonb', 'character varying', 'USER-DEFINED', 'ARRAY')
  UNION ALL
  SELECT 'pg_catalog.pg_stats', name
  FROM unnest(ARRAY['most_common_vals', 'histogram_bounds', 'most_common_elems']) AS name`;

/** Where in the database a text stands, whatever its capitals. The owner sees every row. */
export async function whereFound(test: TestApp, text: string): Promise<string[]> {
  const columns = await test.database.query<Column>(COLUMNS);
  const found: string[] = [];
  for (const { place, name } of columns) {
    const words = place.startsWith('pg_catalog') ? `${name}::text` : `to_jsonb(${name})::text`;
    const rows = await test.database.query(
      `SELECT 1 FROM ${place} WHERE strpos(lower(${words}), lower($1)) > 0 LIMIT 1`,
      [text],
    );
    if (rows.length > 0) found.push(`${place}.${name}`);
  }
  return [...new Set(found)].sort();
}
