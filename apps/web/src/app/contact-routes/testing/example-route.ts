import type {
  ContactRouteContent,
  ContactRouteView,
} from '@zorgpaden/domain/contact-routes/contract';

/** A complete route, for tests. */
export function exampleContent(change: Partial<ContactRouteContent> = {}): ContactRouteContent {
  return {
    organisation: 'Gemeente Almelo',
    team: 'Wijkteam Noord',
    area: { municipalities: ['GM0141'], postcodes: [], neighbourhood: '' },
    entrance: false,
    themes: ['geldzorgen'],
    phases: ['pregnancy'],
    audience: 'professionals',
    channels: [{ kind: 'phone', value: '0546 54 11 11', note: '' }],
    openingHours: {
      weekly: [{ day: 1, from: '09:00', to: '17:00' }],
      exceptions: [{ date: '2026-12-24', hours: [], note: 'kerstavond' }],
      onHolidays: 'closed',
    },
    responseTime: { amount: 2, unit: 'working-days' },
    atHand: 'postcode',
    consent: { needed: 'before-referral', anonymousConsultation: true, note: '' },
    nextSteps: 'gesprek thuis binnen een week',
    fallbackRouteId: null,
    ...change,
  };
}

export const exampleCoalitionId = '01920000-0000-7000-8000-00000000000a';
export const exampleRouteId = '01920000-0000-7000-8000-000000000001';

/** A route as the workspace keeps it, for tests. */
export function exampleRoute(change: Partial<ContactRouteView> = {}): ContactRouteView {
  return {
    id: exampleRouteId,
    coalitionId: exampleCoalitionId,
    version: 3,
    content: exampleContent(),
    state: 'published',
    freshness: 'fresh',
    verifiedOn: '2026-11-03',
    verifiedBy: 'Gemeente Almelo',
    updatedAt: '2026-11-03T10:00:00.000Z',
    draftSavedAt: null,
    ...change,
  };
}
