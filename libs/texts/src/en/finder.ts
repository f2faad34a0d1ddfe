import type { FinderTexts } from '../nl/finder.js';

/** The sentences that the API makes up for an answer of the finder, in English. */
export const finderTexts: FinderTexts = {
  reason: {
    postcode: (p) =>
      `Chosen because this route applies ${p.about}in postcode ${p.postcode}${p.part ? ` (${p.part})` : ''}, ${p.municipality}.`,
    part: (p) => `Applies ${p.about}in a part of ${p.municipality}: ${p.part}.`,
    municipality: (p) => `Chosen because this route applies ${p.about}in all of ${p.municipality}.`,
    regional: (p) => `Regional route: applies ${p.about}in ${p.place}.`,
    entrance: (p) => `One entrance for all themes in ${p.place}.`,
    regionalEntrance: (p) => `Regional entrance for all themes, also for ${p.place}.`,
    generalNumber: (p) => `The general number of ${p.municipality}: they put you through.`,
    onlyGeneralNumber: (p) =>
      `No route for this is known in ${p.municipality} yet. The general number of the municipality puts you through.`,
    national: (p) => `National, for ${p.theme}: everywhere in the Netherlands.`,
  },
  about: (p) =>
    (p.theme === null ? '' : `to ${p.theme} `) + (p.phase === null ? '' : `${p.phase} `),
  phases: {
    preconception: 'before pregnancy',
    pregnancy: 'during pregnancy',
    birth: 'around birth and in the first weeks',
    'after-birth': 'until the child is 2',
  },
  title: {
    generalNumber: (p) => `Municipality of ${p.municipality}, general number`,
    municipality: (p) => `Municipality of ${p.municipality}`,
  },
  open: {
    always: 'open day and night',
    until: (p) => `open until ${p.time}${p.day === null ? '' : ` ${p.day}`}`,
    unknown: 'opening hours not known',
    closed: 'closed',
    closedUntil: (p) => `closed, opens again ${p.day === null ? '' : `${p.day} `}at ${p.time}`,
  },
  time: (p) => `${p.hours}:${p.minutes}`,
  midnight: 'midnight',
  day: {
    tomorrow: 'tomorrow',
    weekday: (p) => `on ${p.weekday}`,
    date: (p) => `on ${p.day} ${p.month}`,
  },
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  responseTime: {
    hours: (p) => (p.amount === 1 ? 'within 1 hour' : `within ${p.amount} hours`),
    'working-days': (p) =>
      p.amount === 1 ? 'within 1 working day' : `within ${p.amount} working days`,
    weeks: (p) => (p.amount === 1 ? 'within 1 week' : `within ${p.amount} weeks`),
  },
  consent: {
    'before-referral': 'of the client, needed before you refer',
    always: 'of the client, needed also for a consultation',
    'not-needed': 'not needed',
    'reporting-code':
      'follow the reporting code: discuss your worries with the client first, if you can',
    anonymous: (p) => `${p.consent}; you may always consult without a name`,
  },
  area: {
    part: (p) => `${p.municipality}, ${p.part}`,
    postcodes: (p) => `${p.several ? 'postcodes' : 'postcode'} ${p.postcodes}`,
    others: (p) =>
      p.others === 1
        ? `${p.municipality} and 1 other municipality`
        : `${p.municipality} and ${p.others} other municipalities`,
    and: (p) => `${p.first} and ${p.last}`,
  },
};
