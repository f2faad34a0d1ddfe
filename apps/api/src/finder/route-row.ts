import type { NewContactPerson } from '@zorgpaden/domain/contact-persons/contract';
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
  /** Whom the public may see behind it. */
  readonly person: Pick<NewContactPerson, 'name' | 'work' | 'phone' | 'email'> | null;
}

/** What a route must answer; `null` stands for any. */
export interface RouteQuestion {
  readonly code: string;
  readonly theme: string | null;
  readonly phase: string | null;
}

const columns = `
  r.route_id AS id, r.level, r.demonstration, r.content, r.verified_on::text AS verified_on,
  r.verified_by, r.coalition_id, c.name AS coalition_name,
  CASE WHEN p.id IS NOT NULL THEN jsonb_build_object(
    'name', p.name, 'work', p.work, 'phone', p.phone, 'email', p.email) END AS person`;

/**
 * Every route that answers one of several questions, with the number of the question: $1 the
 * municipalities, $2 and $3 the themes to look under, $4 the phases; `''` stands for any.
 *
 * One look-up in the primary key of `finder_entries` for each question: `OFFSET 0` keeps the planner
 * from joining the questions in another order, whatever it guesses about their number.
 */
export const matchingRoutes = {
  name: 'finder-matching-routes',
  text: `
    SELECT q.question::integer AS question, found.*
    FROM unnest($1::text[], $2::text[], $3::text[], $4::text[])
      WITH ORDINALITY AS q (code, theme, also, phase, question)
    CROSS JOIN LATERAL (
      SELECT ${columns}
      FROM finder_entries e
      JOIN published_routes r ON r.route_id = e.route_id
      JOIN coalitions c ON c.id = r.coalition_id
      LEFT JOIN contact_persons p ON p.route_id = r.route_id AND p.public_since IS NOT NULL
      WHERE e.municipality_code = q.code AND e.theme_slug IN (q.theme, q.also) AND e.phase = q.phase
      OFFSET 0
    ) AS found`,
};

/** An entrance takes every theme: it stands under `*`, and under `''` like every other route. */
export function valuesOf(questions: readonly RouteQuestion[]): string[][] {
  return [
    questions.map(({ code }) => code),
    questions.map(({ theme }) => theme ?? ''),
    questions.map(({ theme }) => (theme === null ? '' : '*')),
    questions.map(({ phase }) => phase ?? ''),
  ];
}
