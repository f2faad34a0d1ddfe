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

const delftArea = area(['GM0503']);
const number = generalNumber('GM0503');

const kasto = route({
  organisation: 'Kasto (Kansrijke Start voor Ouders)',
  team: 'Loket voor professionals',
  area: delftArea,
  entrance: true,
  channels: [number, secureMail('kasto')],
  openingHours: weekdays('09:00', '17:00'),
  responseTime: { amount: 2, unit: 'working-days' },
  atHand: 'Waarom u denkt dat deze ouder iets extra’s nodig heeft. Een gevoel is genoeg.',
  consent: {
    needed: 'before-referral',
    anonymousConsultation: true,
    note: 'De ouder weet dat u aanmeldt.',
  },
  nextSteps: asOf2020(
    'Het team van Kasto bespreekt de aanmeldingen elke drie weken. Iemand van het team begeleidt de ouder tot 2,5 jaar lang, vooral thuis. Bij een crisis of meer problemen tegelijk zorgt het team voor hulp in het sociale domein.',
  ),
});

const supporters = route({
  organisation: 'Delft voor Elkaar',
  team: 'Cliëntondersteuning (MEE)',
  area: delftArea,
  themes: ['licht-verstandelijke-beperking', 'steun-in-de-buurt', 'jong-ouderschap'],
  phases: ['pregnancy', 'birth', 'after-birth'],
  audience: 'both',
  channels: [
    number,
    { kind: 'web-form', value: 'https://aanmelden.voorbeeld.example/delft', note: '' },
  ],
  openingHours: hours(
    [1, 2, 3, 4],
    [
      ['09:00', '12:30'],
      ['13:30', '16:30'],
    ],
  ),
  responseTime: { amount: 3, unit: 'working-days' },
  atHand: 'Wat helpt in het contact: korte zinnen, een vaste tijd, iemand die meekomt.',
  nextSteps: asOf2020(
    'Delft voor Elkaar is een netwerk van welzijnsorganisaties en een van de uitvoerders van Kasto.',
  ),
  fallback: 'kasto',
});

const neighbourhoodTeam = route({
  organisation: 'Delft Support',
  team: 'Wijk- en jeugdteams',
  area: delftArea,
  themes: ['geldzorgen', 'wonen', 'opvoeden-en-hechting'],
  phases: ['pregnancy', 'birth', 'after-birth'],
  audience: 'both',
  channels: [number],
  openingHours: weekdays('08:30', '17:00'),
  responseTime: { amount: 2, unit: 'working-days' },
  atHand: 'Wie er al helpt, en of er al eerder contact was met het team.',
  nextSteps: asOf2020(
    'Delft Support is de naam van de wijk- en jeugdteams in Delft, en een van de partners achter Kasto.',
  ),
  fallback: 'kasto',
});

const nurses = route({
  organisation: 'Jeugdgezondheidszorg (JGZ) Delft',
  team: 'Jeugdverpleegkundigen',
  area: delftArea,
  themes: ['prenataal-huisbezoek', 'stress'],
  phases: ['pregnancy', 'after-birth'],
  audience: 'both',
  channels: [number, secureMail('jgz.delft')],
  openingHours: weekdays('08:00', '16:30'),
  responseTime: { amount: 1, unit: 'weeks' },
  atHand: 'De uitgerekende datum, en op welke dagen een bezoek past.',
  nextSteps: 'Een jeugdverpleegkundige belt om een huisbezoek af te spreken.',
  fallback: 'kasto',
});

/**
 * Delft, from the practice story in the progress report of January 2021, as it was in 2020. The story
 * dates the start of Kasto, not of the coalition: its first day here is that of Kasto.
 */
export const delft: DemonstrationCoalition = {
  key: 'delft',
  name: 'Kansrijke Start Delft (voorbeeld)',
  level: 'local',
  municipalities: ['GM0503'],
  formedOn: '2020-01-01',
  partners: [
    partner('Jeugdgezondheidszorg (JGZ) Delft', 'jgz'),
    partner('Delft voor Elkaar', 'welzijn'),
    partner('Delft Support', 'wijkteam'),
    partner('Verloskundigen in Delft', 'verloskundige'),
    partner('Gemeente Delft', 'gemeente'),
  ],
  history: [
    ...write(150, { kasto, supporters, neighbourhoodTeam, nurses }),
    { daysAgo: 149, publish: 'Eén ingang voor professionals, en de partners erachter.' },
    ...verify(28, 'Gemeente Delft', 'kasto', 'neighbourhoodTeam'),
  ],
};
