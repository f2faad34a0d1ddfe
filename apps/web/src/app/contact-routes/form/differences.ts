import { sameJson } from '@zorgpaden/domain/shared';
import type { ContactRouteContent } from '@zorgpaden/domain/contact-routes/contract';

export type RoutePart = keyof ContactRouteContent;

/** The parts of a route in the order of the form. */
export const routeParts: readonly RoutePart[] = [
  'organisation',
  'team',
  'area',
  'entrance',
  'themes',
  'phases',
  'audience',
  'channels',
  'openingHours',
  'responseTime',
  'atHand',
  'consent',
  'nextSteps',
  'fallbackRouteId',
];

export type Side = 'mine' | 'theirs';

/** The parts in which two versions differ. */
export function differingParts(
  mine: ContactRouteContent,
  theirs: ContactRouteContent,
): RoutePart[] {
  return routeParts.filter((part) => !sameJson(mine[part], theirs[part]));
}

/**
 * What to propose for each difference: where only I changed something since the version I began from,
 * mine; where only the other did, theirs. Where both did, or where that version is unknown, the choice
 * is open.
 */
export function proposal(
  base: ContactRouteContent | null,
  mine: ContactRouteContent,
  theirs: ContactRouteContent,
): Partial<Record<RoutePart, Side>> {
  if (!base) return {};
  const known = differingParts(mine, theirs).flatMap((part): [RoutePart, Side][] => {
    if (sameJson(base[part], theirs[part])) return [[part, 'mine']];
    return sameJson(base[part], mine[part]) ? [[part, 'theirs']] : [];
  });
  return Object.fromEntries(known);
}

/** One content of two, part by part; what does not differ, or was not chosen, is theirs. */
export function merged(
  mine: ContactRouteContent,
  theirs: ContactRouteContent,
  choices: Partial<Record<RoutePart, Side>>,
): ContactRouteContent {
  const chosen = routeParts.filter((part) => choices[part] === 'mine');
  return { ...theirs, ...Object.fromEntries(chosen.map((part) => [part, mine[part]])) };
}
