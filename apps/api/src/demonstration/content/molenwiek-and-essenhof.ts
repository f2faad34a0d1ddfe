import type { DemonstrationCoalition } from '../demonstration-content.js';
import { area, generalNumber, partner, route, secureMail, weekdays, write } from '../writing.js';

/**
 * Two small local coalitions beside that of Almelo, so that a region has something to compare. Names and
 * organisations are invented, as is all that happens to them; who sits at both tables is one organisation.
 */
export const molenwiek: DemonstrationCoalition = {
  key: 'molenwiek',
  name: 'Kansrijke Start De Verzonnen Molenwiek, Tubbergen (voorbeeld)',
  level: 'local',
  municipalities: ['GM0183'],
  formedOn: '2024-03-01',
  partners: [
    partner('Regioteam De Verzonnen Morgenster', 'ggz', 'Denkt mee bij psychische klachten'),
    partner('Wegwijs De Verzonnen Windroos', 'vrijwilligersorganisatie', 'Regelt de tolk'),
    partner('VSV De Verzonnen Kring', 'vsv-igo', 'Zit het overleg voor'),
    partner(
      'Ziekenhuis De Verzonnen Brug',
      'ziekenhuis-en-gynaecologie',
      'Meldt zwangeren aan voor een huisbezoek',
    ),
    partner('Huisartsen De Verzonnen Molenwiek', 'huisarts', 'Ziet ouders het eerst'),
    partner('Jeugdgezondheid De Verzonnen Vlieger', 'jgz', 'Doet de huisbezoeken'),
  ],
  history: [
    ...write(200, {
      village: route({
        organisation: 'Dorpsteam De Verzonnen Molenwiek',
        team: 'Loket voor aanstaande ouders',
        area: area(['GM0183']),
        themes: ['geldzorgen', 'wonen', 'steun-in-de-buurt'],
        phases: ['pregnancy', 'birth', 'after-birth'],
        channels: [generalNumber('GM0183'), secureMail('dorpsteam')],
        openingHours: weekdays('09:00', '12:30'),
        responseTime: { amount: 3, unit: 'working-days' },
        atHand: 'Wat er al geprobeerd is, en wie er al meedenkt.',
        nextSteps: 'Het dorpsteam belt u, en spreekt af wie de ouders bezoekt.',
      }),
    }),
    { daysAgo: 199, publish: 'Het eerste loket in het dorp.' },
  ],
};

export const essenhof: DemonstrationCoalition = {
  key: 'essenhof',
  name: 'Kansrijke Start De Verzonnen Essenhof, Wierden (voorbeeld)',
  level: 'local',
  municipalities: ['GM0189'],
  formedOn: '2024-06-01',
  partners: [
    partner('Regioteam De Verzonnen Morgenster', 'ggz', 'Denkt mee bij psychische klachten'),
    partner('Wegwijs De Verzonnen Windroos', 'vrijwilligersorganisatie', 'Regelt de tolk'),
    partner('VSV De Verzonnen Kring', 'vsv-igo', 'Brengt de verloskundigen in'),
    partner('Jeugdgezondheid De Verzonnen Vlieger', 'jgz', 'Neemt het over van de kraamzorg'),
    partner('Kraamzorg De Verzonnen Wieg', 'kraamzorg', 'Draagt over aan de jeugdgezondheid'),
  ],
  history: [
    ...write(150, {
      neighbourhood: route({
        organisation: 'Welzijn De Verzonnen Essenhof',
        team: 'Meedenken met jonge ouders',
        area: area(['GM0189']),
        themes: ['jong-ouderschap', 'stress'],
        channels: [generalNumber('GM0189'), secureMail('essenhof')],
        openingHours: weekdays('10:00', '16:00'),
        responseTime: { amount: 2, unit: 'working-days' },
        atHand: 'Wat de ouder zelf graag wil.',
        nextSteps: 'Een medewerker komt langs, ook ’s avonds.',
      }),
    }),
    { daysAgo: 149, publish: 'Wie meedenkt met jonge ouders.' },
  ],
};
