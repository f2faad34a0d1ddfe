import pg from 'pg';
import { templateContent } from './template-content.js';

/**
 * Fills the finder's tables up to `total` published routes, in SQL: a million through the use cases
 * would take hours and measure nothing of the reads.
 *
 * The first `national` routes carry two real themes and two phases each, so that a question matches
 * a handful. All later ones lie in the same municipalities under themes that nobody asks for: the
 * tables and indexes grow thirtyfold, the number of routes that match a question stays the same.
 */
export async function fill(
  ownerUrl: string,
  themes: readonly string[],
  national: number,
  total: number,
): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(coalitions);
    await client.query(statements.dropKeys);
    await client.query(statements.routes, [
      JSON.stringify(templateContent),
      themes,
      national,
      total,
    ]);
    await client.query(statements.entries);
    await client.query(statements.addKeys);
    await client.query(publications);
    await client.query('ANALYZE');
    await client.query('CHECKPOINT').catch(() => undefined);
  } finally {
    await client.end();
  }
}

/** How many routes a question matches, over all questions: median and most. */
export async function matches(ownerUrl: string): Promise<{ median: number; most: number }> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ median: number; most: string }>(`
      SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY n)::int AS median, max(n) AS most
      FROM (
        SELECT count(*) AS n FROM finder_entries
        WHERE theme_slug <> '' AND theme_slug NOT LIKE 'bench-%' AND phase <> ''
        GROUP BY municipality_code, theme_slug, phase
      ) AS questions`);
    return { median: rows[0]?.median ?? 0, most: Number(rows[0]?.most ?? 0) };
  } finally {
    await client.end();
  }
}

const coalitions = `
  WITH numbered AS (SELECT code, name, row_number() OVER (ORDER BY code) AS n FROM municipalities),
  made AS (
    INSERT INTO coalitions (id, name, level, created_at)
    SELECT ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
           'Kansrijke Start ' || name, 'local', now()
    FROM numbered
    ON CONFLICT DO NOTHING
    RETURNING id
  )
  INSERT INTO coalition_municipalities (coalition_id, municipality_code, period)
  SELECT ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, code, '[2020-01-01,)'
  FROM numbered
  ON CONFLICT DO NOTHING`;

const statements = {
  // Keys and indexes are made again after the rows: one pass instead of millions of look-ups.
  dropKeys: `
    TRUNCATE finder_entries, published_routes;
    ALTER TABLE finder_entries DROP CONSTRAINT finder_entries_pkey,
      DROP CONSTRAINT finder_entries_route, DROP CONSTRAINT finder_entries_municipality;
    DROP INDEX finder_entries_route_id`,
  routes: `
    INSERT INTO published_routes
      (route_id, coalition_id, publication_number, level, demonstration, content, fingerprint,
       verified_on, verified_by)
    SELECT
      (lpad(to_hex(1790000000000 + i), 12, '0') || '7000' || '8000' || lpad(to_hex(i), 12, '0'))::uuid,
      ('00000000-0000-7000-8000-' || lpad(to_hex(m.n), 12, '0'))::uuid,
      1, 'local', false,
      $1::jsonb || jsonb_build_object(
        'organisation', 'Organisatie ' || (i % 977),
        'team', 'Team ' || i,
        'area', jsonb_build_object('municipalities', jsonb_build_array(m.code),
                                   'postcodes', '[]'::jsonb, 'neighbourhood', ''),
        'themes', CASE
          WHEN i <= $3 THEN jsonb_build_array(
            ($2::text[])[1 + (i / 342) % cardinality($2::text[])],
            ($2::text[])[1 + (i / 342 + 7) % cardinality($2::text[])])
          ELSE jsonb_build_array('bench-' || (i / 342) % 97, 'bench-' || (100 + (i / 342) % 89))
        END,
        'phases', CASE (i / 342) % 3
          WHEN 0 THEN '["preconception","pregnancy"]'::jsonb
          WHEN 1 THEN '["pregnancy","birth"]'::jsonb
          ELSE '["birth","after-birth"]'::jsonb
        END),
      md5(i::text), current_date - (i % 300)::int, 'Gemeente'
    FROM generate_series(1, $4::bigint) AS i
    JOIN (SELECT code, row_number() OVER (ORDER BY code) AS n FROM municipalities) AS m
      ON m.n = 1 + i % 342`,
  entries: `
    INSERT INTO finder_entries (municipality_code, theme_slug, phase, route_id)
    SELECT content->'area'->'municipalities'->>0, theme, phase, route_id
    FROM published_routes,
      LATERAL (SELECT jsonb_array_elements_text(content->'themes') UNION SELECT '') AS t (theme),
      LATERAL (SELECT jsonb_array_elements_text(content->'phases') UNION SELECT '') AS p (phase)`,
  addKeys: `
    ALTER TABLE finder_entries
      ADD CONSTRAINT finder_entries_pkey
        PRIMARY KEY (municipality_code, theme_slug, phase, route_id),
      ADD CONSTRAINT finder_entries_route
        FOREIGN KEY (route_id) REFERENCES published_routes (route_id) ON DELETE CASCADE,
      ADD CONSTRAINT finder_entries_municipality
        FOREIGN KEY (municipality_code) REFERENCES municipalities (code);
    CREATE INDEX finder_entries_route_id ON finder_entries (route_id)`,
};

/** The snapshot of every coalition, so that the publications have their true size as well. */
const publications = `
  INSERT INTO publications (id, coalition_id, number, published_at, content, changes)
  SELECT coalition_id, coalition_id, 1, now(),
         jsonb_build_object('routes', jsonb_agg(jsonb_build_object('id', route_id, 'content', content))),
         '[]'
  FROM published_routes
  GROUP BY coalition_id
  ON CONFLICT (id) DO UPDATE SET content = excluded.content`;
