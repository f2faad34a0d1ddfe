import { compareText, normaliseName } from '../shared/index.js';
import {
  type FinderCandidates,
  type FinderQuestion,
  type MunicipalityCandidate,
  type NationalCandidate,
  type RouteCandidate,
  answers,
} from './candidates.js';
import type { FinderResult } from './finder.contract.js';
import { type FinderReason, reasonOf } from './reason.js';

export type ResultKind = FinderResult['kind'];

/** A candidate in its place. */
export interface OrderedResult<Candidate> {
  readonly kind: ResultKind;
  readonly candidate: Candidate;
  readonly reason: FinderReason;
  /**
   * Another result of this answer, to try when nobody answers or the route is stale: what the route
   * itself names, or else the next best.
   */
  readonly fallbackId: string | null;
}

/**
 * Rule 9: the answers to a question, best first. The order is total and depends on nothing but the
 * candidates and the question, not on the order in which they come:
 *
 * 1. by class: routes for the part of the municipality that the postcode lies in; for all of it; for a
 *    part of it when no postcode was asked; the entrance in the same three steps; routes of regional
 *    coalitions, then their entrances; the municipality's general contact; national lines of the theme;
 * 2. when a phase was asked, routes for fewer phases first: they were made for it;
 * 3. routes for fewer themes first;
 * 4. by organisation and team, by the code points of their plain form; then by id.
 *
 * How fresh a route is changes nothing: a stale one stays above general numbers (rule 10), with a
 * warning and its fallback.
 */
export function orderResults<
  Route extends RouteCandidate,
  Contact extends MunicipalityCandidate,
  Line extends NationalCandidate,
>(
  candidates: FinderCandidates<Route, Contact, Line>,
  question: FinderQuestion,
): OrderedResult<Route | Contact | Line>[] {
  const routes = candidates.routes
    .filter((route) => answers(route, question))
    .map((route) => ({ route, key: keyOf(route, question) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ route }) => route);
  const shown = new Set(routes.map(({ id }) => id));
  const general = candidates.municipality;
  return [
    ...routes.map((route, index) => ({
      kind: kindOf(route),
      candidate: route,
      reason: reasonOf(route, question),
      fallbackId: fallbackOf(route, shown) ?? routes[index + 1]?.id ?? general.id,
    })),
    {
      kind: 'municipality' as const,
      candidate: general,
      reason: { code: 'general-number' as const },
      fallbackId: null,
    },
    ...linesFor(candidates.nationalLines, question.theme),
  ];
}

function linesFor<Line extends NationalCandidate>(
  lines: readonly Line[],
  theme: string | undefined,
): OrderedResult<Line>[] {
  if (theme === undefined) return [];
  return lines
    .filter(({ themes }) => themes.includes(theme))
    .sort(
      (a, b) =>
        a.themes.length - b.themes.length ||
        compareText(normaliseName(a.organisation), normaliseName(b.organisation)) ||
        compareText(a.id, b.id),
    )
    .map((line) => ({
      kind: 'national',
      candidate: line,
      reason: { code: 'national-line', theme },
      fallbackId: null,
    }));
}

function kindOf(route: RouteCandidate): ResultKind {
  if (route.level === 'regional') return 'regional';
  return route.entrance ? 'entrance' : 'route';
}

/** The route's own fallback when it is shown too; a route is never its own. */
function fallbackOf(route: RouteCandidate, shown: ReadonlySet<string>): string | undefined {
  const id = route.fallbackRouteId;
  return id !== null && id !== route.id && shown.has(id) ? id : undefined;
}

/** What a route is ordered by: numbers first, then texts. */
interface OrderKey {
  readonly ranks: readonly number[];
  readonly texts: readonly string[];
}

function keyOf(route: RouteCandidate, question: FinderQuestion): OrderKey {
  const area = areaRank(route, question);
  const entrance = route.entrance ? 1 : 0;
  const regional = route.level === 'regional' ? 1 : 0;
  const phases = question.phase === undefined ? 0 : route.phases.length;
  return {
    ranks: [regional, entrance, area, phases, route.themes.length],
    texts: [normaliseName(route.organisation), normaliseName(route.team), route.id],
  };
}

/** 0: for the postcode asked; 1: for all of the municipality; 2: for a part, and nobody said which. */
function areaRank({ postcodes }: RouteCandidate, { postcode }: FinderQuestion): number {
  if (postcodes.length === 0) return 1;
  return postcode === undefined ? 2 : 0;
}

function compareKeys(a: OrderKey, b: OrderKey): number {
  for (const [index, rank] of a.ranks.entries()) {
    const difference = rank - (b.ranks[index] ?? 0);
    if (difference !== 0) return difference;
  }
  for (const [index, text] of a.texts.entries()) {
    const difference = compareText(text, b.texts[index] ?? '');
    if (difference !== 0) return difference;
  }
  return 0;
}
