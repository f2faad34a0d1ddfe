import type { Freshness } from '../contact-routes/index.js';
import type { Phase } from '../phases/index.js';

/** What the finder was asked, after the place became one municipality. */
export interface FinderQuestion {
  readonly municipality: string;
  /** Four digits, when the question named a postcode. */
  readonly postcode?: string | undefined;
  readonly theme?: string | undefined;
  readonly phase?: Phase | undefined;
}

/** A published route, as far as its place in the order depends on it. */
export interface RouteCandidate {
  readonly kind: 'route';
  readonly id: string;
  readonly level: 'local' | 'regional';
  readonly organisation: string;
  readonly team: string;
  readonly entrance: boolean;
  /** Codes of the municipalities that it is for. */
  readonly municipalities: readonly string[];
  /** The part of its one municipality that it is for; empty: all of it. */
  readonly postcodes: readonly string[];
  readonly neighbourhood: string;
  /** Empty for an entrance, which takes every theme. */
  readonly themes: readonly string[];
  readonly phases: readonly Phase[];
  readonly fallbackRouteId: string | null;
  readonly freshness: Freshness;
}

/** The general contact of the municipality: every municipality has one. */
export interface MunicipalityCandidate {
  readonly kind: 'municipality';
  /** `municipality:GM0141`. */
  readonly id: string;
  /** The municipality's name. */
  readonly organisation: string;
}

/** A national line and the themes that it is for. */
export interface NationalCandidate {
  readonly kind: 'national';
  /** `national:113`. */
  readonly id: string;
  readonly organisation: string;
  readonly themes: readonly string[];
}

export type FinderCandidate = RouteCandidate | MunicipalityCandidate | NationalCandidate;

/**
 * Everything that could be an answer. The municipality's contact is not optional: that is why the
 * finder never returns nothing (rule 9). The other types may carry more than the order looks at.
 */
export interface FinderCandidates<
  Route extends RouteCandidate = RouteCandidate,
  Contact extends MunicipalityCandidate = MunicipalityCandidate,
  Line extends NationalCandidate = NationalCandidate,
> {
  readonly routes: readonly Route[];
  readonly municipality: Contact;
  readonly nationalLines: readonly Line[];
}

/** Whether a route is an answer to the question at all. */
export function answers(route: RouteCandidate, question: FinderQuestion): boolean {
  if (!route.municipalities.includes(question.municipality)) return false;
  if (question.postcode !== undefined && route.postcodes.length > 0) {
    if (!route.postcodes.includes(question.postcode)) return false;
  }
  if (question.theme !== undefined && !route.entrance && !route.themes.includes(question.theme)) {
    return false;
  }
  return question.phase === undefined || route.phases.includes(question.phase);
}
