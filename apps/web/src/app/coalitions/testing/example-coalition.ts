import type { CoalitionView } from '@zorgpaden/domain/coalitions/contract';

/** A coalition of one municipality, for tests. */
export function exampleCoalition(change: Partial<CoalitionView> = {}): CoalitionView {
  return {
    id: '01920000-0000-7000-8000-00000000000a',
    name: 'Kansrijke Start Almelo',
    level: 'local',
    status: 'formed',
    statusSince: '2019-02-01',
    municipalities: [{ code: 'GM0141', name: 'Almelo', slug: 'almelo', province: 'Overijssel' }],
    demonstration: false,
    version: 1,
    privacy: null,
    publication: { number: 2, publishedAt: '2026-11-03T10:00:00.000Z' },
    ...change,
  };
}
