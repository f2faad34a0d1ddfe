import type { ContactRouteContent } from '@zorgpaden/domain/contact-routes/contract';
import { contactRouteProblems } from '@zorgpaden/domain/contact-routes';
import type { FieldProblem } from '@zorgpaden/domain/shared';
import { themeBySlug } from '@zorgpaden/reference-data';
import type { EntityManager } from 'typeorm';
import type { CoveringCoalition } from '../coalitions/index.js';

interface Referring {
  readonly id: string;
  readonly content: ContactRouteContent;
}

/**
 * What is wrong with a route beyond its own fields: it names a theme that does not exist, a municipality
 * that is not the coalition's, a postcode that lies elsewhere, or a fallback that is not there.
 */
export async function referenceProblems(
  tx: EntityManager,
  coalition: CoveringCoalition,
  { id, content }: Referring,
): Promise<FieldProblem[]> {
  const elsewhere = await postcodesElsewhere(tx, content.area);
  const fallbackIsThere = await isThere(tx, coalition.id, content.fallbackRouteId);
  return [
    ...contactRouteProblems(content, id),
    ...content.area.municipalities.flatMap((code, index) =>
      coalition.municipalities.includes(code)
        ? []
        : [at(`/area/municipalities/${index}`, 'contact-route.area.outside-coalition')],
    ),
    ...content.area.postcodes.flatMap((postcode, index) =>
      elsewhere.has(postcode)
        ? [at(`/area/postcodes/${index}`, 'contact-route.postcode.elsewhere')]
        : [],
    ),
    ...content.themes.flatMap((slug, index) =>
      themeBySlug(slug) === undefined ? [at(`/themes/${index}`, 'field.theme.unknown')] : [],
    ),
    ...(fallbackIsThere ? [] : [at('/fallbackRouteId', 'contact-route.fallback.unknown')]),
  ];
}

/** The postcodes that are in none of the municipalities of the area. */
async function postcodesElsewhere(
  tx: EntityManager,
  { municipalities, postcodes }: ContactRouteContent['area'],
): Promise<ReadonlySet<string>> {
  if (postcodes.length === 0) return new Set();
  const rows: { postcode4: string }[] = await tx.query(
    `SELECT postcode4 FROM postcodes
     WHERE postcode4 = ANY($1) AND (municipality_code = ANY($2) OR also_in && $2)`,
    [postcodes, municipalities],
  );
  const inside = new Set(rows.map((row) => row.postcode4));
  return new Set(postcodes.filter((postcode) => !inside.has(postcode)));
}

async function isThere(
  tx: EntityManager,
  coalitionId: string,
  routeId: string | null,
): Promise<boolean> {
  if (routeId === null) return true;
  const rows: unknown[] = await tx.query(
    'SELECT 1 FROM contact_routes WHERE id = $1 AND coalition_id = $2 AND deleted_at IS NULL',
    [routeId, coalitionId],
  );
  return rows.length === 1;
}

function at(pointer: string, code: string): FieldProblem {
  return { pointer, code };
}
