import { area, generalNumber, hours, route, secureMail, weekdays } from '../writing.js';

const almelo = area(['GM0141']);
const number = generalNumber('GM0141');

export const midwives = route({
  organisation: 'Verloskundigen in Almelo',
  team: 'Kinderwensspreekuur',
  area: almelo,
  themes: ['gezond-zwanger-worden'],
  phases: ['preconception'],
  audience: 'both',
  channels: [number, { kind: 'mail', value: 'spreekuur.almelo@voorbeeld.example', note: '' }],
  openingHours: hours([2, 4], [['13:00', '17:00']]),
  responseTime: { amount: 1, unit: 'weeks' },
  atHand: 'Medicijnen die iemand gebruikt, en eerdere zwangerschappen.',
  consent: { needed: 'not-needed', anonymousConsultation: true, note: '' },
  nextSteps: 'Een gesprek van drie kwartier. Wie wil, krijgt daarna een plan op papier mee.',
});

/** Plainly fictional: nobody confirmed it since the first publication, so it shows as stale. */
export const languageHouse = route({
  organisation: 'Taalhuis De Verzonnen Brug',
  team: 'Taalmaatjes voor ouders',
  area: almelo,
  themes: ['taal-en-lezen', 'steun-in-de-buurt'],
  phases: ['pregnancy', 'birth', 'after-birth'],
  audience: 'both',
  channels: [
    { kind: 'walk-in', value: 'Voorbeeldplein 2, Almelo', note: 'Zonder afspraak' },
    number,
  ],
  openingHours: hours([1, 3, 5], [['10:00', '12:30']]),
  atHand: 'Welke taal iemand spreekt, en wanneer zij tijd heeft.',
  consent: { needed: 'not-needed', anonymousConsultation: true, note: '' },
  nextSteps: 'Een vrijwilliger belt terug om kennis te maken.',
  fallback: 'youngMothers',
});

/** Plainly fictional, and confirmed more than half a year ago: due. */
export const smokeFree = route({
  organisation: 'Rookvrij De Verzonnen Adem',
  team: 'Stopcoaches voor zwangeren en partners',
  area: almelo,
  themes: ['roken-en-alcohol'],
  phases: ['preconception', 'pregnancy', 'birth'],
  audience: 'both',
  channels: [
    number,
    {
      kind: 'web-form',
      value: 'https://aanmelden.voorbeeld.example/rookvrij',
      note: 'De coach belt terug',
    },
  ],
  openingHours: weekdays('10:00', '16:00'),
  responseTime: { amount: 3, unit: 'working-days' },
  atHand: 'Een telefoonnummer, en op welk moment van de dag bellen past.',
  consent: { needed: 'before-referral', anonymousConsultation: true, note: '' },
  nextSteps: 'Zes telefoongesprekken in tien weken. De partner kan meedoen.',
  fallback: 'intake',
});

/** Plainly fictional; open across midnight, so that the hours have something to show. */
export const nightLine = route({
  organisation: 'Nachtlijn De Verzonnen Uil',
  team: 'Vrijwilligers voor ouders van een baby',
  area: almelo,
  themes: ['stress', 'opvoeden-en-hechting'],
  phases: ['birth', 'after-birth'],
  audience: 'parents',
  channels: [number],
  openingHours: hours(
    [1, 2, 3, 4, 5, 6, 7],
    [
      ['00:00', '02:00'],
      ['20:00', '24:00'],
    ],
    'as-usual',
  ),
  consent: { needed: 'not-needed', anonymousConsultation: true, note: '' },
  nextSteps: 'Ouders bellen zelf, zonder hun naam te noemen.',
});

export const housing = route({
  organisation: 'Gemeente Almelo',
  team: 'Wijkcoaches voor wonen',
  area: almelo,
  themes: ['wonen', 'dakloos'],
  phases: ['pregnancy', 'birth', 'after-birth'],
  channels: [number, secureMail('wijkcoaches.wonen')],
  openingHours: weekdays('09:00', '17:00'),
  responseTime: { amount: 24, unit: 'hours' },
  atHand: 'Waar de cliënt nu slaapt, en tot wanneer dat kan.',
  consent: {
    needed: 'before-referral',
    anonymousConsultation: true,
    note: 'Is er geen slaapplek voor vannacht? Bel dan meteen.',
  },
  nextSteps: 'De wijkcoach belt dezelfde of de volgende dag en zoekt met de cliënt een plek.',
  fallback: 'intake',
});

export const notPregnantNow = route({
  organisation: 'Regioteam De Verzonnen Keuze',
  team: 'Aandachtsfunctionarissen Nu Niet Zwanger',
  area: almelo,
  themes: ['kinderwens-en-anticonceptie'],
  phases: ['preconception', 'after-birth'],
  channels: [secureMail('nunietzwanger.almelo'), number],
  openingHours: hours([1, 2, 4, 5], [['09:00', '13:00']]),
  responseTime: { amount: 4, unit: 'working-days' },
  atHand: 'Wat de cliënt zelf zegt over een kinderwens.',
  nextSteps: 'U voert het gesprek samen met iemand van het team, of zij neemt het over.',
  fallback: 'intake',
});

/** Plainly fictional; it stood in the first publication only. */
export const closedCounter = route({
  organisation: 'Inloopwinkel De Verzonnen Hoek',
  team: 'Spreekuur voor formulieren',
  area: area(['GM0141'], { postcodes: ['7604'], neighbourhood: 'Voorbeeldwijk' }),
  themes: ['geldzorgen'],
  phases: ['after-birth'],
  audience: 'parents',
  channels: [{ kind: 'walk-in', value: 'Voorbeeldhoek 3, Almelo', note: '' }, number],
  openingHours: hours([2], [['09:30', '11:30']]),
  consent: { needed: 'not-needed', anonymousConsultation: true, note: '' },
  nextSteps: 'Een vrijwilliger helpt met brieven en formulieren.',
});
