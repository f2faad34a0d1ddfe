import { join } from 'node:path';
import { runningPostgres } from '@zorgpaden/embedded-postgres';
import type { ContactRouteContent } from '@zorgpaden/domain/contact-routes/contract';
import type { PublicationContent } from '@zorgpaden/domain/publications/contract';
import pg from 'pg';

export interface StoredPublication {
  readonly id: string;
  readonly coalition_id: string;
  readonly number: number;
  readonly note: string;
  readonly content: PublicationContent;
}

/** What is in the database, read past the application. */
export interface Stored {
  readonly publications: readonly StoredPublication[];
  readonly publishedRoutes: readonly {
    readonly route_id: string;
    readonly coalition_id: string;
    readonly publication_number: number;
    readonly content: ContactRouteContent;
  }[];
  /** `municipality theme phase route`, sorted. */
  readonly finderEntries: readonly string[];
  /** The ids of publications that the trail tells of, each as often as it does. */
  readonly publishedInTrail: readonly string[];
  /** The ids of routes of which the trail tells a change, with the version that it led to. */
  readonly changesInTrail: number;
}

/** Reads everything that publishing writes. */
export async function readStored(data: string): Promise<Stored> {
  const urls = await runningPostgres(join(data, 'postgres'));
  const client = new pg.Client({ connectionString: urls?.ownerUrl });
  await client.connect();
  const rows = async <Row extends object>(sql: string) => (await client.query<Row>(sql)).rows;
  try {
    const entries = await rows<{ entry: string }>(
      `SELECT concat_ws(' ', municipality_code, theme_slug, phase, route_id) AS entry
       FROM finder_entries`,
    );
    const trail = await rows<{ subject_id: string }>(
      `SELECT subject_id FROM audit_entries
       WHERE subject_type = 'publication' AND action IN ('publish', 'restore')`,
    );
    const [changes] = await rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM audit_entries
       WHERE subject_type = 'contact-route' AND action = 'change'`,
    );
    return {
      publications: await rows(
        'SELECT id, coalition_id, number, note, content FROM publications ORDER BY number',
      ),
      publishedRoutes: await rows(
        'SELECT route_id, coalition_id, publication_number, content FROM published_routes',
      ),
      finderEntries: entries.map(({ entry }) => entry).sort(),
      publishedInTrail: trail.map(({ subject_id }) => subject_id),
      changesInTrail: changes?.count ?? 0,
    };
  } finally {
    await client.end();
  }
}

/** The entries that the finder must have for these routes, told anew from what they say. */
export function expectedEntries(routes: Stored['publishedRoutes']): string[] {
  return routes
    .flatMap(({ route_id, content: { area, entrance, themes, phases } }) =>
      area.municipalities.flatMap((municipality) =>
        ['', ...(entrance ? ['*'] : []), ...themes].flatMap((theme) =>
          ['', ...phases].map((phase) => [municipality, theme, phase, route_id].join(' ')),
        ),
      ),
    )
    .sort();
}
