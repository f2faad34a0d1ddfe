import type { ContactRouteContent } from '../contact-routes/contact-route.contract.js';
import { DomainError, type FieldProblem, sameJson } from '../shared/index.js';
import { compare } from './changes.js';
import type { PublicationContent, RouteChange } from './publication.contract.js';

/** A contact route as it goes into a publication. */
export type RouteToPublish = PublicationContent['routes'][number];

/** What a publication holds and what it changes against the one before it. */
export interface PreparedPublication {
  readonly content: PublicationContent;
  readonly changes: readonly RouteChange[];
}

/** The immutable form of a set of routes: ordered by id, so that equal sets are equal snapshots. */
export function snapshotOf(routes: readonly RouteToPublish[]): PublicationContent {
  return { routes: [...routes].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)) };
}

/**
 * The next publication of these routes (rule 11).
 *
 * @param previous what is public now; `null` before the first publication
 * @throws DomainError `publication.nothing-to-publish`
 */
export function publish(
  routes: readonly RouteToPublish[],
  previous: PublicationContent | null,
): PreparedPublication {
  const content = snapshotOf(routes);
  const changes = compare(previous, content);
  if (changes.length === 0) throw new DomainError('publication.nothing-to-publish');
  return { content, changes };
}

/**
 * An earlier publication as the next one. The working copies become its texts too, so what was changed
 * since the current publication would be lost: that needs a yes.
 *
 * @throws DomainError `publication.unpublished-changes`, `publication.nothing-to-publish`
 */
export function restore(
  earlier: PublicationContent,
  current: PublicationContent | null,
  workingCopies: readonly RouteToPublish[],
  options: { readonly replaceUnpublished?: boolean } = {},
): PreparedPublication {
  const unpublished = compare(current, snapshotOf(workingCopies));
  if (unpublished.length > 0 && options.replaceUnpublished !== true) {
    throw new DomainError('publication.unpublished-changes', { count: unpublished.length });
  }
  return publish(earlier.routes, current);
}

/**
 * What keeps a set of routes from being published that no route shows by itself: a fallback must be
 * another route of the same publication, or the finder would lead to nothing.
 */
export function fallbackProblems(
  routes: readonly RouteToPublish[],
): ReadonlyMap<string, readonly FieldProblem[]> {
  const ids = new Set(routes.map(({ id }) => id));
  const problems = new Map<string, readonly FieldProblem[]>();
  for (const { id, content } of routes) {
    const fallback = content.fallbackRouteId;
    if (fallback === null) continue;
    const code =
      fallback === id
        ? 'contact-route.fallback-is-itself'
        : ids.has(fallback)
          ? undefined
          : 'contact-route.fallback-not-published';
    if (code) problems.set(id, [{ pointer: '/fallbackRouteId', code }]);
  }
  return problems;
}

/** A working copy against what is public: what the list in the workspace shows. */
export function routeState(
  working: ContactRouteContent | null,
  published: ContactRouteContent | null,
): 'new' | 'changed' | 'published' | 'deleted' {
  if (working === null) return 'deleted';
  if (published === null) return 'new';
  return sameJson(working, published) ? 'published' : 'changed';
}

/**
 * The routes whose facts a publication of working copies states anew. Publishing them counts as a
 * verification by their organisation on that day; a restored text keeps its own older verification.
 */
export function statedAnew(changes: readonly RouteChange[]): string[] {
  return changes.filter((one) => one.change !== 'removed').map(({ routeId }) => routeId);
}
