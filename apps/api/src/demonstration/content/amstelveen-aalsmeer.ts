import type { DemonstrationCoalition } from '../demonstration-content.js';
import {
  area,
  asOf2020,
  generalNumber,
  hours,
  partner,
  route,
  secureMail,
  verify,
  weekdays,
  write,
} from '../writing.js';

const amstelveen = 'GM0362';
const aalsmeer = 'GM0358';
const both = area([amstelveen, aalsmeer]);
const numbers = [
  generalNumber(amstelveen, 'Voor ouders in Amstelveen'),
  generalNumber(aalsmeer, 'Voor ouders in Aalsmeer'),
];

const earlySigns = route({
  organisation: 'Coalitie Kansrijke Start Amstelveen en Aalsmeer',
  team: 'Meedenklijn voor professionals',
  area: both,
  themes: ['stress', 'opvoeden-en-hechting', 'prenataal-huisbezoek'],
  channels: [...numbers, secureMail('meedenklijn')],
  openingHours: weekdays('09:00', '16:00'),
  responseTime: { amount: 2, unit: 'working-days' },
  atHand: 'Wat u opvalt, en wat de ouder er zelf van vindt.',
  consent: {
    needed: 'before-referral',
    anonymousConsultation: true,
    note: 'Overleggen zonder naam mag altijd.',
  },
  nextSteps: asOf2020(
    'Vroegsignalering is een van de drie prioriteitsthema’s van de coalitie. Samen kiest u een vervolg, bijvoorbeeld Stevig Ouderschap of extra steun van het consultatiebureau.',
  ),
});

const scarcity = route({
  organisation: 'Participe Amstelland',
  team: 'Maatschappelijk werk bij geldzorgen',
  area: both,
  themes: ['geldzorgen'],
  audience: 'both',
  channels: [...numbers, { kind: 'mail', value: 'rondkomen@voorbeeld.example', note: '' }],
  openingHours: weekdays('09:00', '17:00'),
  responseTime: { amount: 3, unit: 'working-days' },
  atHand: 'Welke rekeningen nu het meeste haast hebben.',
  nextSteps: asOf2020(
    'Schaarste is een van de drie prioriteitsthema’s. Een maatschappelijk werker kijkt met de ouders naar geld, werk en regelingen.',
  ),
  fallback: 'earlySigns',
});

const separation = route({
  organisation: 'Participe Amstelland',
  team: 'Maatschappelijk werk bij scheiding',
  area: both,
  themes: ['scheiding-en-relatie'],
  audience: 'both',
  channels: [...numbers],
  openingHours: hours([1, 3, 5], [['09:00', '13:00']]),
  responseTime: { amount: 1, unit: 'weeks' },
  atHand: 'Of beide ouders willen praten, en waar het kind nu is.',
  consent: { needed: 'always', anonymousConsultation: true, note: 'Van allebei de ouders.' },
  nextSteps: asOf2020(
    'Scheiding en conflict is een van de drie prioriteitsthema’s. De ouders krijgen eerst elk een eigen gesprek.',
  ),
  fallback: 'earlySigns',
});

const aalsmeerDesk = route({
  organisation: 'Gemeente Aalsmeer',
  team: 'Sociaal team voor jeugd',
  area: area([aalsmeer], { postcodes: ['1431', '1432'], neighbourhood: 'Aalsmeer-dorp' }),
  themes: ['opvoeden-en-hechting', 'geldzorgen'],
  phases: ['pregnancy', 'birth', 'after-birth'],
  channels: [generalNumber(aalsmeer), secureMail('sociaalteam.aalsmeer')],
  openingHours: weekdays('08:30', '12:30'),
  responseTime: { amount: 2, unit: 'working-days' },
  atHand: 'De vraag van de ouders in één zin.',
  nextSteps: 'Het sociaal team belt u dezelfde week terug.',
  fallback: 'earlySigns',
});

/**
 * Amstelveen and Aalsmeer: one local coalition for two municipalities, as it was in 2020. The story
 * says *spring of 2020*; the first day here is an assumption within it.
 */
export const amstelveenAalsmeer: DemonstrationCoalition = {
  key: 'amstelveen-aalsmeer',
  name: 'Kansrijke Start Amstelveen en Aalsmeer (voorbeeld)',
  level: 'local',
  municipalities: [amstelveen, aalsmeer],
  formedOn: '2020-04-01',
  partners: [
    partner('Participe Amstelland', 'welzijn'),
    partner('Huisartsen Coöperatie Amstelland', 'huisarts'),
    partner('Ziekenhuis Amstelland', 'ziekenhuis-en-gynaecologie'),
    partner('GGD Amsterdam', 'ggd'),
    partner('Eerstelijns verloskundigen', 'verloskundige'),
    partner('Kraamzorg', 'kraamzorg'),
    partner('Gemeenten Amstelveen en Aalsmeer', 'gemeente'),
  ],
  history: [
    ...write(240, { earlySigns, scarcity, separation }),
    { daysAgo: 238, publish: 'De drie prioriteitsthema’s, elk met een route.' },
    ...write(60, { aalsmeerDesk }),
    { daysAgo: 58, publish: 'Het sociaal team van Aalsmeer erbij.' },
    ...verify(35, 'Participe Amstelland', 'scarcity'),
    ...verify(33, 'Gemeente Amstelveen', 'earlySigns'),
  ],
};
