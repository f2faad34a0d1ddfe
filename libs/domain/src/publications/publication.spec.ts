import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aContactRoute, anId, anyContactRoute } from '../contact-routes/contact-route.testing.js';
import { canonicalJson } from '../shared/index.js';
import { compare } from './changes.js';
import type { PublicationContent, RouteChange } from './publication.contract.js';
import {
  fallbackProblems,
  publish,
  restore,
  routeState,
  snapshotOf,
  statedAnew,
} from './publication.js';

const routes = fc.uniqueArray(fc.record({ id: anId, content: anyContactRoute }), {
  selector: ({ id }) => id,
  maxLength: 6,
});

/** A coalition's routes at two moments: some stay, some change, some come or go. */
const twoMoments = fc
  .tuple(
    routes,
    fc.infiniteStream(fc.constantFrom('stays', 'changes', 'goes')),
    fc.infiniteStream(anyContactRoute),
    routes,
  )
  .map(([before, fates, contents, added]) => ({
    before: snapshotOf(before),
    after: snapshotOf([
      ...added,
      ...before.flatMap((route) => {
        const fate = fates.next().value;
        if (fate === 'goes') return [];
        return [fate === 'stays' ? route : { ...route, content: contents.next().value }];
      }),
    ]),
  }));

const ids = (changes: readonly RouteChange[], kind: RouteChange['change']) =>
  changes.filter(({ change }) => change === kind).map(({ routeId }) => routeId);

const first = '019af5c2-0000-7000-8000-000000000001';
const second = '019af5c2-0000-7000-8000-000000000002';
const one: PublicationContent = { routes: [{ id: first, content: aContactRoute() }] };

describe('publishing', () => {
  test('and restoring is a round trip', () => {
    fc.assert(
      fc.property(twoMoments, ({ before, after }) => {
        fc.pre(compare(before, after).length > 0 && before.routes.length > 0);
        const published = publish(before.routes, null);
        const next = publish(after.routes, published.content);
        const restored = restore(published.content, next.content, after.routes);
        expect(canonicalJson(restored.content)).toBe(canonicalJson(published.content));
        // And back again: what was replaced can be restored in its turn.
        const again = restore(next.content, restored.content, restored.content.routes);
        expect(canonicalJson(again.content)).toBe(canonicalJson(next.content));
      }),
    );
  });

  test('makes one snapshot of the same routes, whatever their order', () => {
    fc.assert(
      fc.property(routes, (some) => {
        expect(snapshotOf([...some].reverse())).toEqual(snapshotOf(some));
      }),
    );
  });

  test('leaves the routes and what was public as they were', () => {
    fc.assert(
      fc.property(twoMoments, ({ before, after }) => {
        const texts = [canonicalJson(before), canonicalJson(after)];
        fc.pre(compare(before, after).length > 0);
        publish(after.routes, before);
        expect([canonicalJson(before), canonicalJson(after)]).toEqual(texts);
      }),
    );
  });

  test('tells what it adds, changes and removes', () => {
    fc.assert(
      fc.property(twoMoments, ({ before, after }) => {
        const old = before.routes.map(({ id }) => id);
        const now = after.routes.map(({ id }) => id);
        const changes = compare(before, after);
        expect(ids(changes, 'added')).toEqual(now.filter((id) => !old.includes(id)));
        expect(ids(changes, 'removed')).toEqual(old.filter((id) => !now.includes(id)));
        for (const { change, fields } of changes) {
          expect(fields.length > 0).toBe(change === 'changed');
        }
        expect(statedAnew(changes)).toEqual(
          changes.filter(({ change }) => change !== 'removed').map(({ routeId }) => routeId),
        );
      }),
    );
  });

  test('of what is public already is refused', () => {
    expect(() => publish(one.routes, one)).toThrow('publication.nothing-to-publish');
    expect(() => publish([], null)).toThrow('publication.nothing-to-publish');
  });
});

describe('restoring', () => {
  const changed = [{ id: first, content: aContactRoute({ team: 'Wijkteam Zuid' }) }];

  test('needs a yes when working copies have changes that were not published', () => {
    const current = publish(changed, one).content;
    const working = [...changed, { id: second, content: aContactRoute() }];
    expect(() => restore(one, current, working)).toThrow('publication.unpublished-changes');
    expect(restore(one, current, working, { replaceUnpublished: true }).content).toEqual(one);
  });

  test('of what is public already is refused', () => {
    expect(() => restore(one, one, one.routes)).toThrow('publication.nothing-to-publish');
  });
});

describe('a set of routes', () => {
  test('is refused when a fallback is not among them, or is the route itself', () => {
    const problems = fallbackProblems([
      { id: first, content: aContactRoute({ fallbackRouteId: second }) },
    ]);
    expect(problems.get(first)).toEqual([
      { pointer: '/fallbackRouteId', code: 'contact-route.fallback-not-published' },
    ]);
    const itself = fallbackProblems([
      { id: first, content: aContactRoute({ fallbackRouteId: first }) },
    ]);
    expect(itself.get(first)?.[0]?.code).toBe('contact-route.fallback-is-itself');
    const right = fallbackProblems([
      { id: first, content: aContactRoute({ fallbackRouteId: second }) },
      { id: second, content: aContactRoute() },
    ]);
    expect(right.size).toBe(0);
  });

  test.each([
    [aContactRoute(), null, 'new'],
    [aContactRoute(), aContactRoute(), 'published'],
    [aContactRoute({ team: 'Wijkteam Zuid' }), aContactRoute(), 'changed'],
    [null, aContactRoute(), 'deleted'],
  ])('shows the state of each (%#)', (working, published, state) => {
    expect(routeState(working, published)).toBe(state);
  });
});
