import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { phases } from '../phases/index.js';
import { aRouteCandidate, anyQuestion, someCandidates } from './candidates.testing.js';
import type { FinderCandidates, FinderQuestion, RouteCandidate } from './candidates.js';
import { type OrderedResult, orderResults } from './order.js';

const general = {
  kind: 'municipality' as const,
  id: 'municipality:GM0141',
  organisation: 'Almelo',
};

const order = (routes: readonly RouteCandidate[], question: Partial<FinderQuestion> = {}) =>
  orderResults(
    { routes, municipality: general, nationalLines: [] },
    { municipality: 'GM0141', ...question },
  );
const idsOf = (results: readonly OrderedResult<{ readonly id: string }>[]) =>
  results.map(({ candidate }) => candidate.id);

const shuffled = (candidates: FinderCandidates, seed: readonly number[]): FinderCandidates => {
  const mixed = <Item>(items: readonly Item[]) =>
    items
      .map((item, index) => ({ item, key: seed[index % seed.length] ?? 0, index }))
      .sort((a, b) => a.key - b.key || b.index - a.index)
      .map(({ item }) => item);
  return {
    ...candidates,
    routes: mixed(candidates.routes),
    nationalLines: mixed(candidates.nationalLines),
  };
};

describe("the finder's order, for any candidates and question", () => {
  test('is total: however the candidates come, the answer is the same', () => {
    fc.assert(
      fc.property(
        someCandidates,
        anyQuestion,
        fc.array(fc.integer(), { minLength: 1 }),
        (candidates, question, seed) => {
          expect(orderResults(shuffled(candidates, seed), question)).toEqual(
            orderResults(candidates, question),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('is deterministic: equal input gives equal output', () => {
    fc.assert(
      fc.property(someCandidates, anyQuestion, (candidates, question) => {
        expect(orderResults(structuredClone(candidates), { ...question })).toEqual(
          orderResults(candidates, question),
        );
      }),
    );
  });

  test('never returns nothing: the general contact is always there, once', () => {
    fc.assert(
      fc.property(someCandidates, anyQuestion, (candidates, question) => {
        const results = orderResults(candidates, question);
        expect(results.filter(({ kind }) => kind === 'municipality')).toHaveLength(1);
      }),
    );
  });

  test('goes by class, and the general contact stands below every route, also a stale one', () => {
    const classes = ['route', 'entrance', 'regional', 'municipality', 'national'];
    fc.assert(
      fc.property(someCandidates, anyQuestion, (candidates, question) => {
        const places = orderResults(candidates, question).map(({ kind }) => classes.indexOf(kind));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });

  test('shows every route that answers, and no other', () => {
    fc.assert(
      fc.property(someCandidates, anyQuestion, (candidates, question) => {
        const shown = new Set(idsOf(orderResults(candidates, question)));
        for (const route of candidates.routes) {
          const { postcode, theme, phase } = question;
          const fits =
            route.municipalities.includes(question.municipality) &&
            (postcode === undefined ||
              route.postcodes.length === 0 ||
              route.postcodes.includes(postcode)) &&
            (theme === undefined || route.entrance || route.themes.includes(theme)) &&
            (phase === undefined || route.phases.includes(phase));
          expect(shown.has(route.id)).toBe(fits);
        }
      }),
    );
  });

  test('does not change by how fresh a route is', () => {
    fc.assert(
      fc.property(someCandidates, anyQuestion, (candidates, question) => {
        const stale = {
          ...candidates,
          routes: candidates.routes.map((route) => ({ ...route, freshness: 'stale' as const })),
        };
        expect(idsOf(orderResults(stale, question))).toEqual(
          idsOf(orderResults(candidates, question)),
        );
      }),
    );
  });

  test('has beside every route a fallback that is another result of the answer', () => {
    fc.assert(
      fc.property(someCandidates, anyQuestion, (candidates, question) => {
        const results = orderResults(candidates, question);
        for (const { candidate, fallbackId } of results) {
          if (candidate.kind === 'route') {
            expect(idsOf(results)).toContain(fallbackId);
            expect(fallbackId).not.toBe(candidate.id);
          } else expect(fallbackId).toBeNull();
        }
      }),
    );
  });

  test('keeps its order when another route comes in', () => {
    fc.assert(
      fc.property(someCandidates, anyQuestion, (candidates, question) => {
        fc.pre(candidates.routes.length > 0);
        const without = { ...candidates, routes: candidates.routes.slice(1) };
        const left = new Set(without.routes.map(({ id }) => id));
        const all = idsOf(orderResults(candidates, question));
        const rest = idsOf(orderResults(without, question));
        expect(all.filter((id) => left.has(id))).toEqual(rest.filter((id) => left.has(id)));
      }),
    );
  });
});

describe("the finder's order", () => {
  const route = aRouteCandidate;

  test('of every class at once, with a postcode', () => {
    const routes = [
      route({ id: 'regional-entrance', level: 'regional', entrance: true, themes: [] }),
      route({ id: 'regional', level: 'regional' }),
      route({ id: 'entrance', entrance: true, themes: [] }),
      route({ id: 'entrance-here', entrance: true, themes: [], postcodes: ['7607'] }),
      route({ id: 'elsewhere', postcodes: ['7601'] }),
      route({ id: 'municipality' }),
      route({ id: 'here', postcodes: ['7607'], neighbourhood: 'Wijk Noord' }),
    ];
    const results = orderResults(
      {
        routes,
        municipality: general,
        nationalLines: [
          { kind: 'national', id: 'national:wonen', organisation: 'W', themes: ['wonen'] },
          { kind: 'national', id: 'national:geld', organisation: 'G', themes: ['geldzorgen'] },
        ],
      },
      { municipality: 'GM0141', postcode: '7607', theme: 'geldzorgen' },
    );
    expect(results.map(({ candidate, reason }) => [candidate.id, reason.code])).toEqual([
      ['here', 'postcode'],
      ['municipality', 'municipality'],
      ['entrance-here', 'entrance-postcode'],
      ['entrance', 'entrance'],
      ['regional', 'regional'],
      ['regional-entrance', 'regional-entrance'],
      ['municipality:GM0141', 'general-number'],
      ['national:geld', 'national-line'],
    ]);
  });

  test('without a postcode: a part of the municipality comes after all of it, and says which', () => {
    const results = order([
      route({ id: 'part', postcodes: ['7607'], neighbourhood: 'Wijk Noord' }),
      route({ id: 'all' }),
    ]);
    expect(idsOf(results)).toEqual(['all', 'part', general.id]);
    expect(results[1]?.reason).toEqual({
      code: 'part-of-municipality',
      postcodes: ['7607'],
      neighbourhood: 'Wijk Noord',
    });
  });

  test('puts what was made for the asked phase first', () => {
    const routes = [
      route({ id: 'every-phase', organisation: 'A', phases: [...phases] }),
      route({ id: 'pregnancy', organisation: 'Z', phases: ['pregnancy'] }),
    ];
    expect(idsOf(order(routes, { phase: 'pregnancy' }))[0]).toBe('pregnancy');
    expect(idsOf(order(routes))[0]).toBe('every-phase');
  });

  test('puts what was made for fewer themes first, then goes by plain name, then by id', () => {
    const routes = [
      route({ id: 'c', organisation: 'Zorg' }),
      route({ id: 'b', organisation: 'Ávila' }),
      route({ id: 'a', organisation: 'avila' }),
      route({ id: 'broad', organisation: 'A', themes: ['geldzorgen', 'wonen'] }),
    ];
    expect(idsOf(order(routes))).toEqual(['a', 'b', 'c', 'broad', general.id]);
  });

  test('names the own fallback of a route when it is an answer too, else the next best', () => {
    const results = order([
      route({ id: 'a', fallbackRouteId: 'b' }),
      route({ id: 'b', fallbackRouteId: 'gone' }),
      route({ id: 'c', fallbackRouteId: 'c' }),
    ]);
    expect(results.map(({ fallbackId }) => fallbackId)).toEqual(['b', 'c', general.id, null]);
  });
});
