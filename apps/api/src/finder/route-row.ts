import type { ContactRouteContent } from '@zorgpaden/domain/contact-routes/contract';

/** A published route as the finder reads it. */
export interface RouteRow {
  readonly id: string;
  readonly level: 'local' | 'regional';
  readonly demonstration: boolean;
  readonly content: ContactRouteContent;
  readonly verified_on: string | null;
  readonly verified_by: string | null;
  readonly coalition_id: string;
  readonly coalition_name: string;
}

const columns = `
  r.route_id AS id, r.level, r.demonstration, r.content, r.verified_on::text AS verified_on,
  r.verified_by, r.coalition_id, c.name AS coalition_name`;

/**
 * Every route that answers one question: $1 municipality, $2 and $3 the themes to look under, $4 the
 * phase; `''` stands for any. One look-up in the primary key of `finder_entries`.
 */
export const matchingRoutes = {
  name: 'finder-matching-routes',
  text: `
    SELECT ${columns}
    FROM finder_entries e
    JOIN published_routes r ON r.route_id = e.route_id
    JOIN coalitions c ON c.id = r.coalition_id
    WHERE e.municipality_code = $1 AND e.theme_slug IN ($2, $3) AND e.phase = $4`,
};

/** An entrance takes every theme: it stands under `*`, and under `''` like every other route. */
export function valuesOf(code: string, theme: string | null, phase: string | null): string[] {
  return [code, theme ?? '', theme === null ? '' : '*', phase ?? ''];
}
