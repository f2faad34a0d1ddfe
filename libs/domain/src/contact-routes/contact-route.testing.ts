import fc from 'fast-check';
import { phases } from '../phases/index.js';
import type { ContactRouteContent } from './contact-route.contract.js';

/** A route that nothing is wrong with; a test changes what it is about. */
export function aContactRoute(change: Partial<ContactRouteContent> = {}): ContactRouteContent {
  return {
    organisation: 'Gemeente Almelo',
    team: 'Wijkteam Noord',
    area: { municipalities: ['GM0141'], postcodes: [], neighbourhood: '' },
    entrance: false,
    themes: ['geldzorgen'],
    phases: ['pregnancy'],
    audience: 'both',
    channels: [{ kind: 'phone', value: '0546 54 11 11', note: '' }],
    openingHours: null,
    responseTime: null,
    atHand: '',
    consent: { needed: 'before-referral', anonymousConsultation: true, note: '' },
    nextSteps: '',
    fallbackRouteId: null,
    ...change,
  };
}

/** Ids in the form that the contracts ask for. */
export const anId = fc.uuid({ version: 7 });

/** Routes that nothing is wrong with, of every shape that matters to rules and comparisons. */
export const anyContactRoute: fc.Arbitrary<ContactRouteContent> = fc
  .record({
    organisation: fc.constantFrom('Gemeente Almelo', 'GGD Twente', 'Ávila'),
    team: fc.constantFrom('Wijkteam Noord', 'JGZ', '’t Huis'),
    themes: fc.uniqueArray(fc.constantFrom('geldzorgen', 'wonen', 'rouw-en-verlies'), {
      minLength: 1,
    }),
    phases: fc.uniqueArray(fc.constantFrom(...phases), { minLength: 1 }),
    postcodes: fc.uniqueArray(fc.constantFrom('7601', '7602', '7607')),
    entrance: fc.boolean(),
    channels: fc.uniqueArray(fc.constantFrom('0546 54 11 11', '06 12 34 56 78', '14 0546'), {
      minLength: 1,
    }),
    nextSteps: fc.constantFrom('', 'Het team belt terug.', 'U hoort binnen een week iets.'),
    fallbackRouteId: fc.option(anId),
  })
  .map(({ themes, postcodes, entrance, channels, ...rest }) =>
    aContactRoute({
      ...rest,
      entrance,
      themes: entrance ? [] : themes,
      area: { municipalities: ['GM0141'], postcodes, neighbourhood: '' },
      channels: channels.map((value) => ({ kind: 'phone', value, note: '' })),
    }),
  );
