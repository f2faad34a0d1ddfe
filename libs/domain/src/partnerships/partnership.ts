import type { PartnerTypeSlug } from '../organisations/index.js';
import type { FieldProblem } from '../shared/index.js';

/** What an organisation does in a coalition, apart from since when. */
export interface PartnershipDetails {
  readonly themes: readonly string[];
  readonly departments: readonly string[];
  /** Those of the coalition in which it works; none named means all. */
  readonly municipalities: readonly string[];
}

/**
 * What is wrong with a part in a coalition beyond its own fields: only a municipality takes part with
 * themes and departments, and nobody works where the coalition does not.
 */
export function partnershipProblems(
  { themes, departments, municipalities }: PartnershipDetails,
  partnerType: PartnerTypeSlug,
  covered: readonly string[],
): FieldProblem[] {
  const municipal = partnerType === 'gemeente';
  const code = 'partnership.for-municipality-only';
  return [
    ...(!municipal && themes.length > 0 ? [{ pointer: '/themes', code }] : []),
    ...(!municipal && departments.length > 0 ? [{ pointer: '/departments', code }] : []),
    ...municipalities.flatMap((one, index) =>
      covered.includes(one)
        ? []
        : [{ pointer: `/municipalities/${index}`, code: 'contact-route.area.outside-coalition' }],
    ),
  ];
}
