import { area, asOf2020, generalNumber, hours, route, secureMail, weekdays } from '../writing.js';

const almelo = area(['GM0141']);
const number = generalNumber('GM0141');

export const intake = route({
  organisation: 'Coalitie Kansrijke Start Almelo',
  team: 'Aanmeldpunt voor professionals',
  area: almelo,
  entrance: true,
  channels: [number, secureMail('aanmeldpunt.almelo')],
  openingHours: weekdays('09:00', '17:00'),
  responseTime: { amount: 3, unit: 'working-days' },
  atHand: 'Wat er speelt, wie er al helpt, en wat de ouders zelf graag willen.',
  consent: {
    needed: 'before-referral',
    anonymousConsultation: true,
    note: 'De ouders weten dat u hun situatie inbrengt. Zonder namen overleggen mag altijd.',
  },
  nextSteps: asOf2020(
    'Elke maand bespreken de partners de nieuwe aanmeldingen. Zij kiezen per situatie wie de regie voert: wie past het best bij deze ouders? Daarna volgt een warme overdracht.',
  ),
});

export const money = route({
  organisation: 'Gemeente Almelo',
  team: 'Wijkcoaches voor geld en schulden',
  area: area(['GM0141'], {
    postcodes: ['7605', '7607', '7608'],
    neighbourhood: 'Centrum en omgeving',
  }),
  themes: ['geldzorgen'],
  phases: ['pregnancy', 'birth', 'after-birth'],
  audience: 'both',
  channels: [number, secureMail('wijkcoaches.centrum')],
  openingHours: weekdays('09:00', '17:00'),
  responseTime: { amount: 2, unit: 'working-days' },
  atHand: 'Postcode, telefoonnummer van de cliënt, en wat zij zelf al deed.',
  consent: {
    needed: 'before-referral',
    anonymousConsultation: true,
    note: 'Spreek met de cliënt af wat u vertelt.',
  },
  nextSteps:
    'De wijkcoach belt de cliënt en komt binnen een week thuis langs. U hoort terug wat het vervolg is.',
  fallback: 'intake',
});

/** As it was published first: the answer took a week. */
export const moneyAtFirst = {
  ...money,
  audience: 'professionals' as const,
  responseTime: { amount: 5, unit: 'working-days' as const },
  atHand: 'Postcode en telefoonnummer van de cliënt.',
};

export const moneyElsewhere = route({
  ...money,
  area: area(['GM0141'], {
    postcodes: ['7601', '7602', '7603', '7604', '7606', '7609', '7610', '7611'],
    neighbourhood: 'Buiten het centrum',
  }),
  channels: [number, secureMail('wijkcoaches.buiten')],
});

export const youngMothers = route({
  organisation: 'Avedan Welzijn',
  team: 'Jonge Moederwerk',
  area: almelo,
  themes: ['jong-ouderschap', 'steun-in-de-buurt', 'stress'],
  phases: ['pregnancy', 'birth', 'after-birth'],
  audience: 'both',
  channels: [
    number,
    secureMail('jongemoederwerk'),
    {
      kind: 'walk-in',
      value: 'Voorbeeldstraat 1, Almelo',
      note: 'Woensdag van 13.00 tot 15.00 uur',
    },
  ],
  openingHours: hours(
    [1, 2, 4],
    [
      ['09:00', '12:00'],
      ['13:00', '16:30'],
    ],
  ),
  responseTime: { amount: 2, unit: 'working-days' },
  atHand: 'Hoever de zwangerschap is, en waar de moeder zelf hulp bij wil.',
  nextSteps: asOf2020(
    'Jonge Moederwerk, onderdeel van Avedan Welzijn, maakt kennis en kan de vaste contactpersoon worden voor alle organisaties om de ouders heen.',
  ),
  fallback: 'intake',
});

export const hospital = route({
  organisation: 'Ziekenhuis in Almelo',
  team: 'Medisch maatschappelijk werk',
  area: almelo,
  themes: ['psychische-klachten', 'stress', 'rouw-en-verlies'],
  phases: ['pregnancy', 'birth'],
  channels: [
    {
      kind: 'referral-platform',
      value: 'https://verwijzen.voorbeeld.example/medisch-maatschappelijk-werk',
      note: 'Kies: medisch maatschappelijk werk',
    },
    number,
  ],
  openingHours: weekdays('08:30', '16:30'),
  responseTime: { amount: 1, unit: 'weeks' },
  atHand: 'De uitgerekende datum en wie de verloskundige of gynaecoloog is.',
  nextSteps: asOf2020(
    'Het medisch maatschappelijk werk doet mee in de coalitie en stemt de zorg in het ziekenhuis af met de hulp daarbuiten.',
  ),
  fallback: 'intake',
});

export const youthHealth = route({
  organisation: 'Jeugdgezondheidszorg (JGZ) Almelo',
  team: 'Jeugdverpleegkundigen voor de geboorte',
  area: almelo,
  themes: ['prenataal-huisbezoek', 'opvoeden-en-hechting'],
  phases: ['pregnancy', 'after-birth'],
  audience: 'both',
  channels: [
    {
      kind: 'web-form',
      value: 'https://aanmelden.voorbeeld.example/prenataal-huisbezoek',
      note: 'Aanmelden kan vanaf week 16',
    },
    number,
  ],
  openingHours: weekdays('08:00', '17:00'),
  responseTime: { amount: 5, unit: 'working-days' },
  atHand: 'Adres, de uitgerekende datum, en of een tolk nodig is.',
  nextSteps:
    'Een jeugdverpleegkundige komt thuis op bezoek. Na de geboorte blijft zo veel mogelijk dezelfde verpleegkundige.',
  fallback: 'intake',
});

export const maternityCare = route({
  organisation: 'Kraamzorg Almelo',
  team: 'Planning en intake',
  area: almelo,
  themes: ['kraamzorg'],
  phases: ['pregnancy', 'birth'],
  audience: 'both',
  channels: [number, { kind: 'mail', value: 'kraamzorg.almelo@voorbeeld.example', note: '' }],
  openingHours: hours([1, 2, 3, 4, 5, 6], [['08:00', '18:00']]),
  responseTime: { amount: 1, unit: 'working-days' },
  atHand: 'De uitgerekende datum en de naam van de zorgverzekeraar.',
  consent: { needed: 'always', anonymousConsultation: true, note: '' },
  nextSteps: asOf2020(
    'De kraamzorg geeft de band met het gezin door aan de JGZ: in alle gevallen met een warme overdracht.',
  ),
});

/** Written and not published yet: longer hours on Saturday. */
export const maternityCareNext = {
  ...maternityCare,
  openingHours: hours([1, 2, 3, 4, 5, 6, 7], [['08:00', '20:00']], 'as-usual'),
};
