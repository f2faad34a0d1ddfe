import type { DemonstrationAgreement } from '../agreements.js';

/** By coalition. What Almelo agreed is as the practice story tells it (stand 2020); who decided is left out. */
export const agreementsOf: Readonly<Record<string, readonly DemonstrationAgreement[]>> = {
  almelo: [
    {
      key: 'direction',
      title: 'Wie de regie heeft, kiezen wij per situatie',
      topics: ['case-conferences', 'warm-handover'],
      level: 'uitvoering',
      reviewInDays: 158,
      parties: [
        'Verloskundigen in Almelo',
        'Wijkcoaches gemeente Almelo',
        'Jeugdgezondheidszorg (JGZ) Almelo',
        'Avedan Welzijn, Jonge Moederwerk',
      ],
      story: [
        {
          daysAgo: 690,
          write: [
            'Elke maand bespreken de partners de nieuwe aanmeldingen (stand 2020).',
            'Per situatie kiezen wij wie de regie voert: wie past het best bij deze ouders?',
            'Daarna volgt een warme overdracht.',
          ],
        },
        { daysAgo: 680, propose: true },
        { daysAgo: 670, consent: 'all' },
        { daysAgo: 120, newVersion: true },
        {
          daysAgo: 118,
          write: [
            'Elke maand bespreken de partners de nieuwe aanmeldingen (stand 2020).',
            'Per situatie kiezen wij wie de regie voert: wie past het best bij deze ouders?',
            'Wie de regie heeft, hoort dat binnen een week, en belt de ouders zelf.',
            'Daarna volgt een warme overdracht, als het kan met de ouders erbij.',
          ],
        },
        { daysAgo: 117, propose: true },
        { daysAgo: 100, consent: 'all' },
      ],
    },
    {
      key: 'home-visits',
      title: 'Prenataal huisbezoek',
      topics: ['prenatal-home-visits'],
      level: 'uitvoering',
      reviewInDays: null,
      parties: [
        'Verloskundigen in Almelo',
        'Jeugdgezondheidszorg (JGZ) Almelo',
        'Kraamzorg Almelo',
      ],
      story: [
        {
          daysAgo: 30,
          write: [
            'De verloskundige bespreekt het huisbezoek, en meldt aan met toestemming.',
            'De JGZ belt binnen drie werkdagen.',
          ],
        },
        { daysAgo: 20, propose: true },
        { daysAgo: 12, consent: 'Kraamzorg Almelo' },
      ],
    },
  ],
  molenwiek: [
    {
      key: 'early',
      title: 'Samen vroeg zien wie steun nodig heeft',
      topics: ['early-detection', 'prenatal-home-visits'],
      level: 'uitvoering',
      reviewInDays: 320,
      parties: [
        'Huisartsen De Verzonnen Molenwiek',
        'Jeugdgezondheid De Verzonnen Vlieger',
        'Ziekenhuis De Verzonnen Brug',
      ],
      story: [
        {
          daysAgo: 300,
          write: [
            'Wie zich zorgen maakt, vraagt de ouders eerst of een huisbezoek mag.',
            'De jeugdgezondheid komt binnen twee weken.',
          ],
        },
        { daysAgo: 296, propose: true },
        { daysAgo: 280, consent: 'all' },
      ],
    },
  ],
  essenhof: [
    {
      key: 'home-again',
      title: 'Van kraamzorg naar jeugdgezondheid',
      topics: ['warm-handover'],
      level: 'uitvoering',
      reviewInDays: null,
      parties: ['Kraamzorg De Verzonnen Wieg', 'Jeugdgezondheid De Verzonnen Vlieger'],
      story: [
        {
          daysAgo: 70,
          write: ['De kraamzorg en de jeugdgezondheid gaan de eerste keer samen.'],
        },
        { daysAgo: 65, propose: true },
      ],
    },
  ],
  morgenster: [
    {
      key: 'interpreters',
      title: 'Een tolk bij het eerste gesprek',
      topics: ['warm-handover'],
      level: 'management',
      reviewInDays: 700,
      parties: ['Regioteam De Verzonnen Morgenster', 'Wegwijs De Verzonnen Windroos'],
      story: [
        {
          daysAgo: 655,
          write: [
            'Wie geen Nederlands spreekt, krijgt een tolk bij het eerste gesprek.',
            'Het regioteam betaalt de tolk; Wegwijs regelt hem.',
          ],
        },
        { daysAgo: 650, propose: true },
        { daysAgo: 630, consent: 'all' },
        { daysAgo: 60, newVersion: true },
        {
          daysAgo: 58,
          write: [
            'Wie geen Nederlands spreekt, krijgt een tolk bij het eerste en het tweede gesprek.',
            'Het regioteam betaalt de tolk; Wegwijs regelt hem binnen drie dagen.',
          ],
        },
        { daysAgo: 57, propose: true },
        { daysAgo: 40, consent: 'all' },
      ],
    },
    {
      key: 'parents',
      title: 'Ouders beslissen mee',
      topics: ['experience'],
      level: 'bestuur',
      reviewInDays: null,
      parties: [
        'Regioteam De Verzonnen Morgenster',
        'Wegwijs De Verzonnen Windroos',
        'Oudergroep De Verzonnen Morgenster',
      ],
      story: [
        {
          daysAgo: 80,
          write: ['Ouders praten mee over elk plan.', 'Zij krijgen daarvoor een vergoeding.'],
        },
        { daysAgo: 75, propose: true },
        { daysAgo: 70, consent: 'Regioteam De Verzonnen Morgenster' },
        {
          daysAgo: 66,
          decline: 'Oudergroep De Verzonnen Morgenster',
          reason: 'Meepraten is te weinig: wij willen meebeslissen.',
        },
        {
          daysAgo: 60,
          write: [
            'Ouders praten mee over elk plan, en beslissen mee over wat hen raakt.',
            'Zij krijgen daarvoor een vergoeding.',
          ],
        },
        { daysAgo: 58, propose: true },
        { daysAgo: 50, consent: 'all' },
      ],
    },
  ],
};
