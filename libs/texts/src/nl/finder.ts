/** The sentences that the API makes up for an answer of the finder, in Dutch. */
export const finderTexts = {
  /** Why a result is shown (rule 9). `about` is what `about` below made. */
  reason: {
    postcode: (p: { about: string; postcode: string; part: string; municipality: string }) =>
      `Gekozen omdat deze route geldt ${p.about}in postcode ${p.postcode}${p.part ? ` (${p.part})` : ''}, ${p.municipality}.`,
    part: (p: { about: string; part: string; municipality: string }) =>
      `Geldt ${p.about}in een deel van ${p.municipality}: ${p.part}.`,
    municipality: (p: { about: string; municipality: string }) =>
      `Gekozen omdat deze route geldt ${p.about}in heel ${p.municipality}.`,
    regional: (p: { about: string; place: string }) =>
      `Regionale route: geldt ${p.about}in ${p.place}.`,
    entrance: (p: { place: string }) => `Eén ingang voor alle thema’s in ${p.place}.`,
    regionalEntrance: (p: { place: string }) =>
      `Regionale ingang voor alle thema’s, ook voor ${p.place}.`,
    generalNumber: (p: { municipality: string }) =>
      `Het algemene nummer van ${p.municipality}: daar verbinden zij u door.`,
    onlyGeneralNumber: (p: { municipality: string }) =>
      `In ${p.municipality} is hiervoor nog geen route bekend. Het algemene nummer van de gemeente verbindt u door.`,
    national: (p: { theme: string }) => `Landelijk, voor ${p.theme}: overal in Nederland.`,
  },
  /** Ends in a space, so that a question without theme and phase leaves nothing behind. */
  about: (p: { theme: string | null; phase: string | null }) =>
    (p.theme === null ? '' : `voor ${p.theme} `) + (p.phase === null ? '' : `${p.phase} `),
  phases: {
    preconception: 'bij een kinderwens',
    pregnancy: 'tijdens de zwangerschap',
    birth: 'rond de geboorte en in de kraamtijd',
    'after-birth': 'tot het kind 2 jaar is',
  },
  title: {
    generalNumber: (p: { municipality: string }) => `Gemeente ${p.municipality}, algemeen nummer`,
    municipality: (p: { municipality: string }) => `Gemeente ${p.municipality}`,
  },
  /** `day` is `null` today, else one of `day`. */
  open: {
    always: 'dag en nacht open',
    until: (p: { day: string | null; time: string }) =>
      `open tot ${p.day === null ? '' : `${p.day} `}${p.time}`,
    unknown: 'openingstijden niet bekend',
    closed: 'dicht',
    closedUntil: (p: { day: string | null; time: string }) =>
      `dicht, ${p.day ?? 'vandaag'} weer open om ${p.time}`,
  },
  time: (p: { hours: number; minutes: string }) => `${p.hours}.${p.minutes} uur`,
  midnight: 'middernacht',
  day: {
    tomorrow: 'morgen',
    weekday: (p: { weekday: string }) => p.weekday,
    date: (p: { day: number; month: string }) => `op ${p.day} ${p.month}`,
  },
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  months: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  responseTime: {
    hours: (p: { amount: number }) => `binnen ${p.amount} uur`,
    'working-days': (p: { amount: number }) =>
      p.amount === 1 ? 'binnen 1 werkdag' : `binnen ${p.amount} werkdagen`,
    weeks: (p: { amount: number }) =>
      p.amount === 1 ? 'binnen 1 week' : `binnen ${p.amount} weken`,
  },
  consent: {
    'before-referral': 'van de cliënt nodig vóór u verwijst',
    always: 'van de cliënt nodig, ook voor overleg',
    'not-needed': 'niet nodig',
    'reporting-code': 'volg de meldcode: bespreek uw zorgen zo mogelijk eerst met de cliënt',
    anonymous: (p: { consent: string }) => `${p.consent}; overleg zonder naam mag altijd`,
  },
  area: {
    part: (p: { municipality: string; part: string }) => `${p.municipality}, ${p.part}`,
    postcodes: (p: { postcodes: string; several: boolean }) =>
      `${p.several ? 'postcodes' : 'postcode'} ${p.postcodes}`,
    others: (p: { municipality: string; others: number }) =>
      p.others === 1
        ? `${p.municipality} en nog 1 gemeente`
        : `${p.municipality} en nog ${p.others} gemeenten`,
    and: (p: { first: string; last: string }) => `${p.first} en ${p.last}`,
  },
};
export type FinderTexts = typeof finderTexts;
