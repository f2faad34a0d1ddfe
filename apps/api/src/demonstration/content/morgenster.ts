import type { DemonstrationCoalition } from '../demonstration-content.js';
import {
  area,
  generalNumber,
  partner,
  route,
  secureMail,
  verify,
  weekdays,
  write,
} from '../writing.js';

/** Four municipalities of one GGD region (Twente): Almelo, Tubbergen, Wierden and Twenterand. */
const municipalities = ['GM0141', 'GM0183', 'GM0189', 'GM1700'];
const region = area(municipalities);
const numbers = [
  generalNumber('GM0141', 'Voor ouders in Almelo'),
  generalNumber('GM0183', 'Voor ouders in Tubbergen'),
  generalNumber('GM0189', 'Voor ouders in Wierden'),
  generalNumber('GM1700', 'Voor ouders in Twenterand'),
];

const mentalHealth = route({
  organisation: 'Regioteam De Verzonnen Morgenster',
  team: 'Spreekuur zwanger en psychisch kwetsbaar',
  area: region,
  themes: ['psychische-klachten'],
  phases: ['preconception', 'pregnancy', 'birth'],
  channels: [...numbers, secureMail('spreekuur.morgenster')],
  openingHours: weekdays('09:00', '12:00'),
  responseTime: { amount: 1, unit: 'weeks' },
  atHand: 'Welke behandelaar er al is, en welke medicijnen iemand gebruikt.',
  nextSteps: 'Een gesprek met een psycholoog en een verloskundige samen; u krijgt hun advies.',
});

const addiction = route({
  organisation: 'Regioteam De Verzonnen Morgenster',
  team: 'Verslaving en zwangerschap',
  area: region,
  themes: ['verslaving'],
  phases: ['pregnancy', 'birth', 'after-birth'],
  channels: [...numbers],
  openingHours: weekdays('08:30', '17:00'),
  responseTime: { amount: 24, unit: 'hours' },
  atHand: 'Om welk middel het gaat, en of er een kind in huis is.',
  consent: {
    needed: 'reporting-code',
    anonymousConsultation: true,
    note: 'Volg bij zorgen over veiligheid de stappen van de meldcode.',
  },
  nextSteps: 'Het team belt u binnen een dag en spreekt een plan met u af.',
  fallback: 'mentalHealth',
});

const newcomers = route({
  organisation: 'Wegwijs De Verzonnen Windroos',
  team: 'Steun voor ouders die nieuw zijn in Nederland',
  area: region,
  themes: ['asiel-en-statushouder', 'onverzekerd'],
  audience: 'both',
  channels: [
    { kind: 'web-form', value: 'https://aanmelden.voorbeeld.example/windroos', note: '' },
    ...numbers,
  ],
  openingHours: weekdays('10:00', '16:00'),
  responseTime: { amount: 3, unit: 'working-days' },
  atHand: 'Welke taal iemand spreekt, en of er een tolk nodig is.',
  nextSteps: 'Een medewerker gaat de eerste keer mee naar de verloskundige.',
  fallback: 'mentalHealth',
});

/** Invented, name and routes: it shows how a regional coalition stands beside a local one. */
export const morgenster: DemonstrationCoalition = {
  key: 'morgenster',
  name: 'Regiocoalitie De Verzonnen Morgenster (voorbeeld)',
  level: 'regional',
  members: ['almelo', 'molenwiek', 'essenhof'],
  municipalities,
  formedOn: '2024-01-01',
  partners: [
    partner('Regioteam De Verzonnen Morgenster', 'ggz'),
    partner('Wegwijs De Verzonnen Windroos', 'vrijwilligersorganisatie'),
    partner('Oudergroep De Verzonnen Morgenster', 'ouders'),
  ],
  history: [
    ...write(90, { mentalHealth, addiction, newcomers }),
    { daysAgo: 88, publish: 'Drie routes die de vier gemeenten delen.' },
    ...verify(15, 'Regioteam De Verzonnen Morgenster', 'mentalHealth', 'addiction'),
  ],
};
