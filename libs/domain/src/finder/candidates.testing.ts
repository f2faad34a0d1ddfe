import fc from 'fast-check';
import { phases } from '../phases/index.js';
import type { FinderCandidates, FinderQuestion, RouteCandidate } from './candidates.js';

/** A route for all of Almelo, for money worries in every phase; a test changes what it is about. */
export function aRouteCandidate(change: Partial<RouteCandidate> = {}): RouteCandidate {
  return {
    kind: 'route',
    id: 'route',
    level: 'local',
    organisation: 'Gemeente Almelo',
    team: 'Wijkteam',
    entrance: false,
    municipalities: ['GM0141'],
    postcodes: [],
    neighbourhood: '',
    themes: ['geldzorgen'],
    phases: [...phases],
    fallbackRouteId: null,
    freshness: 'fresh',
    ...change,
  };
}

const themes = ['geldzorgen', 'wonen', 'rouw-en-verlies'];
const postcodes = ['7601', '7602', '7607'];
const id = fc.integer({ min: 0, max: 30 }).map((number) => `route-${number}`);

/** Few different values, so that routes often differ in one thing alone, or in their id. */
const anyRoute: fc.Arbitrary<RouteCandidate> = fc
  .record({
    id,
    level: fc.constantFrom('local' as const, 'regional' as const),
    organisation: fc.constantFrom('GGD', 'ggd', 'Ávila', 'avila', ''),
    team: fc.constantFrom('JGZ', 'Wijkteam'),
    entrance: fc.boolean(),
    municipalities: fc.uniqueArray(fc.constantFrom('GM0141', 'GM0147'), { minLength: 1 }),
    postcodes: fc.uniqueArray(fc.constantFrom(...postcodes), { maxLength: 2 }),
    themes: fc.uniqueArray(fc.constantFrom(...themes), { minLength: 1 }),
    phases: fc.uniqueArray(fc.constantFrom(...phases), { minLength: 1 }),
    fallbackRouteId: fc.option(id),
    freshness: fc.constantFrom('fresh' as const, 'due' as const, 'stale' as const),
  })
  .map((route) => aRouteCandidate({ ...route, themes: route.entrance ? [] : route.themes }));

export const someCandidates: fc.Arbitrary<FinderCandidates> = fc.record({
  routes: fc.uniqueArray(anyRoute, { selector: (route) => route.id, maxLength: 12 }),
  municipality: fc.constant({
    kind: 'municipality' as const,
    id: 'municipality:GM0141',
    organisation: 'Almelo',
  }),
  nationalLines: fc.uniqueArray(
    fc.record({
      kind: fc.constant('national' as const),
      id: fc.integer({ min: 0, max: 9 }).map((number) => `national:${number}`),
      organisation: fc.constantFrom('Lijn', 'lijn', 'Telefoon'),
      themes: fc.uniqueArray(fc.constantFrom(...themes), { minLength: 1 }),
    }),
    { selector: (line) => line.id, maxLength: 5 },
  ),
});

export const anyQuestion: fc.Arbitrary<FinderQuestion> = fc.record({
  municipality: fc.constant('GM0141'),
  postcode: fc.option(fc.constantFrom(...postcodes), { nil: undefined }),
  theme: fc.option(fc.constantFrom(...themes), { nil: undefined }),
  phase: fc.option(fc.constantFrom(...phases), { nil: undefined }),
});
