import type { ContactRouteContent } from '@zorgpaden/domain/contact-routes/contract';

/** A route of the usual length; the fill varies who answers, where, for what and when. */
export const templateContent: ContactRouteContent = {
  organisation: '',
  team: '',
  area: { municipalities: ['GM0141'], postcodes: [], neighbourhood: '' },
  entrance: false,
  themes: [],
  phases: ['pregnancy'],
  audience: 'professionals',
  channels: [
    { kind: 'phone', value: '0546 54 11 11', note: 'vraag naar het aanmeldpunt' },
    { kind: 'web-form', value: 'https://www.example.org/aanmelden', note: '' },
  ],
  openingHours: {
    weekly: [1, 2, 3, 4, 5].map((day) => ({ day, from: '08:30', to: '17:00' })),
    exceptions: [],
    onHolidays: 'closed',
  },
  responseTime: { amount: 2, unit: 'working-days' },
  atHand: 'Postcode, telefoonnummer van de cliënt en wat zij zelf al heeft geprobeerd.',
  consent: {
    needed: 'before-referral',
    anonymousConsultation: true,
    note: 'Overleg zonder naam mag altijd.',
  },
  nextSteps: 'Het team belt de cliënt binnen een week en laat u weten wat er is afgesproken.',
  fallbackRouteId: null,
};
