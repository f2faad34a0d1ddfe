import type { PublicationContent } from '@zorgpaden/domain/publications/contract';
import { carryOver, type Succession } from '@zorgpaden/domain/municipalities';
import type { EntityManager } from 'typeorm';
import { fingerprintOf } from './fingerprint.js';

/**
 * Makes `published_routes` and `finder_entries` of a coalition from its current publication, each
 * route with the latest verification of exactly its text. What stood there before is replaced. What was
 * published for a municipality that closed since answers for its successors (rule 3).
 *
 * @returns the municipalities whose answers this may change
 */
export async function showInFinder(tx: EntityManager, coalitionId: string): Promise<string[]> {
  const before = await withdrawFromFinder(tx, coalitionId);
  const rows: { content: PublicationContent }[] = await tx.query(
    'SELECT content FROM publications WHERE coalition_id = $1 ORDER BY number DESC LIMIT 1',
    [coalitionId],
  );
  const successions: Succession[] = await tx.query(SUCCESSIONS);
  const routes = (rows[0]?.content.routes ?? []).map(({ id, content }) => {
    const { codes } = carryOver(content.area.municipalities, successions, END_OF_TIME);
    return {
      id,
      content: { ...content, area: { ...content.area, municipalities: codes } },
      // Of the text as it was published: what somebody verified is that.
      fingerprint: fingerprintOf(content),
    };
  });
  await tx.query(INSERT_ROUTES, [coalitionId, JSON.stringify(routes)]);
  await tx.query(INSERT_ENTRIES, [coalitionId]);
  return [...new Set([...before, ...routes.flatMap(({ content }) => content.area.municipalities)])];
}

/**
 * Takes the routes of a coalition out of the finder. The publications stay.
 *
 * @returns the municipalities whose answers this changes
 */
export async function withdrawFromFinder(
  tx: EntityManager,
  coalitionId: string,
): Promise<string[]> {
  const rows: { code: string }[] = await tx.query(
    `SELECT DISTINCT e.municipality_code AS code FROM finder_entries e
     JOIN published_routes r USING (route_id) WHERE r.coalition_id = $1`,
    [coalitionId],
  );
  await tx.query('DELETE FROM published_routes WHERE coalition_id = $1', [coalitionId]);
  return rows.map(({ code }) => code);
}

/** Of municipalities that are there no more; one that is goes nowhere, whatever a table says. */
const SUCCESSIONS = `
  SELECT old_code AS "oldCode", new_code AS "newCode", on_date::text AS "on"
  FROM municipality_successions
  WHERE old_code NOT IN (SELECT code FROM municipalities WHERE upper_inf(valid))`;

/** Later than every reorganisation: what a code leads to in the end. */
const END_OF_TIME = '9999-12-31';

/** $1 the coalition, $2 its published routes with their fingerprints. */
const INSERT_ROUTES = `
  INSERT INTO published_routes
    (route_id, coalition_id, publication_number, level, demonstration, content, fingerprint,
     verified_on, verified_by)
  SELECT route.id, c.id, p.number, c.level, c.demonstration, route.content, route.fingerprint,
         v.verified_on, v.organisation
  FROM jsonb_to_recordset($2::jsonb) AS route (id uuid, content jsonb, fingerprint text)
  JOIN coalitions c ON c.id = $1
  CROSS JOIN LATERAL (
    SELECT max(number) AS number FROM publications WHERE coalition_id = c.id
  ) p
  LEFT JOIN LATERAL (
    SELECT verified_on, organisation FROM verifications
    WHERE route_id = route.id AND fingerprint = route.fingerprint
    ORDER BY verified_on DESC, created_at DESC LIMIT 1
  ) v ON true`;

/** One row per question that a route answers; '' asks for any theme or phase, '*' is every theme. */
const INSERT_ENTRIES = `
  INSERT INTO finder_entries (municipality_code, theme_slug, phase, route_id)
  SELECT DISTINCT municipality, theme, phase, r.route_id
  FROM published_routes r
  CROSS JOIN LATERAL jsonb_array_elements_text(r.content->'area'->'municipalities') AS municipality
  CROSS JOIN LATERAL (
    SELECT '' UNION ALL SELECT '*' WHERE (r.content->'entrance')::boolean
    UNION ALL SELECT jsonb_array_elements_text(r.content->'themes')
  ) AS themes (theme)
  CROSS JOIN LATERAL (
    SELECT '' UNION ALL SELECT jsonb_array_elements_text(r.content->'phases')
  ) AS phases (phase)
  WHERE r.coalition_id = $1`;
