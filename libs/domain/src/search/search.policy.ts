import { may as mayAgreements } from '../agreements/index.js';
import { may as mayRoutes } from '../contact-routes/index.js';
import { may as mayFollowUps } from '../follow-ups/index.js';
import { may as mayPartnerships } from '../partnerships/index.js';
import { may as mayReflections } from '../reflections/index.js';
import {
  type ActionOf,
  type Actor,
  coalitionsReachedBy,
  policy,
  type Thing,
} from '../shared/index.js';
import type { FoundKind } from './search.js';

/** Whoever is signed in searches; what is found is what that person may read (rule 12). */
export const searchPolicy = policy('search', 'search', { search: { person: 'any' } });
export type SearchAction = ActionOf<typeof searchPolicy>;
export const { actions: searchActions, may } = searchPolicy;

/** Where somebody finds things of one kind. */
export interface SearchScope {
  /** Everywhere: for who may read all of them. */
  readonly everywhere: boolean;
  readonly coalitions: readonly string[];
  /** Also what is of, or was said to, these organisations, wherever that is. */
  readonly organisations: readonly string[];
}

const reads: Readonly<Record<FoundKind, (actor: Actor, thing: Thing) => boolean>> = {
  partner: (actor, thing) => mayPartnerships(actor, 'list', thing),
  agreement: (actor, thing) => mayAgreements(actor, 'list', thing),
  finding: (actor, thing) => mayReflections(actor, 'read-findings', thing),
  'follow-up': (actor, thing) => mayFollowUps(actor, 'read', thing),
  'contact-route': (actor, thing) => mayRoutes(actor, 'read', thing),
};

/** The same questions that the pages of each word ask, about every coalition that a role reaches. */
export function searchScopes(actor: Actor): Readonly<Record<FoundKind, SearchScope>> {
  const reached = coalitionsReachedBy(actor);
  const own = (actor?.roles ?? []).flatMap(({ scope }) =>
    scope.kind === 'organisation' ? [scope.id] : [],
  );
  const scopeOf = (kind: FoundKind): SearchScope => ({
    everywhere: reads[kind](actor, {}),
    coalitions: reached.filter((coalitionId) => reads[kind](actor, { coalitionId })),
    organisations: own.filter((organisationId) => reads[kind](actor, { organisationId })),
  });
  return {
    partner: scopeOf('partner'),
    agreement: scopeOf('agreement'),
    finding: scopeOf('finding'),
    'follow-up': scopeOf('follow-up'),
    'contact-route': scopeOf('contact-route'),
  };
}
