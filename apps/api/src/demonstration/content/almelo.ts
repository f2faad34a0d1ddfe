import type { DemonstrationCoalition } from '../demonstration-content.js';
import { partner, verify, write } from '../writing.js';
import * as more from './almelo-more-routes.js';
import * as routes from './almelo-routes.js';

/** Almelo, from the practice story in the progress report of January 2021, as it was in 2020. */
export const almelo: DemonstrationCoalition = {
  key: 'almelo',
  name: 'Kansrijke Start Almelo (voorbeeld)',
  level: 'local',
  municipalities: ['GM0141'],
  formedOn: '2019-02-01',
  partners: [
    partner('Avedan Welzijn, Jonge Moederwerk', 'welzijn'),
    partner('Verloskundigen in Almelo', 'verloskundige'),
    partner('Ziekenhuis, medisch maatschappelijk werk', 'medisch-maatschappelijk-werk'),
    partner('Wijkcoaches gemeente Almelo', 'wijkteam'),
    partner('Jeugdgezondheidszorg (JGZ) Almelo', 'jgz'),
    partner('Kraamzorg Almelo', 'kraamzorg'),
  ],
  history: [
    ...write(430, {
      intake: routes.intake,
      money: routes.moneyAtFirst,
      youngMothers: routes.youngMothers,
      hospital: routes.hospital,
      youthHealth: routes.youthHealth,
      maternityCare: routes.maternityCare,
      midwives: more.midwives,
      languageHouse: more.languageHouse,
      closedCounter: more.closedCounter,
    }),
    { daysAgo: 430, publish: 'De routes van de partners, voor het eerst bij elkaar.' },
    ...write(212, {
      moneyElsewhere: routes.moneyElsewhere,
      smokeFree: more.smokeFree,
      nightLine: more.nightLine,
    }),
    { daysAgo: 211, remove: 'closedCounter' },
    { daysAgo: 210, publish: 'Rookvrij en de nachtlijn erbij; het spreekuur is gestopt.' },
    ...verify(200, 'Jeugdgezondheidszorg (JGZ) Almelo', 'youthHealth'),
    ...write(41, {
      money: routes.money,
      housing: more.housing,
      notPregnantNow: more.notPregnantNow,
    }),
    {
      daysAgo: 40,
      publish: 'Bij geldzorgen nu binnen twee werkdagen antwoord; wonen en kinderwens erbij.',
    },
    ...verify(32, 'Avedan Welzijn', 'youngMothers'),
    ...verify(30, 'Gemeente Almelo', 'money', 'moneyElsewhere', 'intake'),
    ...verify(26, 'Ziekenhuis in Almelo', 'hospital'),
    ...verify(21, 'Kraamzorg Almelo', 'maternityCare'),
    ...verify(18, 'Verloskundigen in Almelo', 'midwives'),
    ...verify(12, 'Nachtlijn De Verzonnen Uil', 'nightLine'),
    ...write(3, { maternityCare: routes.maternityCareNext }),
    {
      daysAgo: 1,
      draft: {
        organisation: 'Bibliotheek De Verzonnen Bladzijde',
        team: 'Voorlezen met baby’s',
        area: { municipalities: ['GM0141'], postcodes: [], neighbourhood: '' },
        themes: ['taal-en-lezen'],
        phases: ['after-birth'],
        audience: 'parents',
        channels: [],
        nextSteps: 'Nog navragen: op welke dag is de bijeenkomst?',
      },
    },
  ],
};
