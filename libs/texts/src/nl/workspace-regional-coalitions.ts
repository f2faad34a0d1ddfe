/** Wat een regionale coalitie van haar lokale coalities ziet. */
export const regionalCoalitionTexts = {
  title: 'Regio',
  empty: 'Er doet nog geen lokale coalitie mee',
  emptyWhatNow:
    'Voeg bij Overzicht de lokale coalities toe. Daarna ziet u hier hoe zij ervoor staan.',
  leftSince: (p: { coalitions: string }) =>
    `Deden op deze dag ook mee, en nu niet meer: ${p.coalitions}. Hoe zij ervoor stonden, leest de regio daarom niet meer.`,
  local: {
    title: 'Deze coalitie is lokaal',
    explain:
      'Op deze pagina ziet een regionale coalitie haar lokale coalities naast elkaar. Een lokale coalitie heeft er geen.',
    takesPart: 'Deze coalitie doet mee in de regio:',
    since: (p: { date: string }) => `doet mee sinds ${p.date}`,
    asked: 'gevraagd; deze coalitie gaf nog geen antwoord',
    none: 'Deze coalitie doet nog niet mee in een regio. Wie voor een regionale coalitie werkt, kan haar vragen.',
    overview: 'Naar het overzicht van deze coalitie',
  },
  states: {
    title: 'De lokale coalities naast elkaar',
    explain:
      'U ziet aantallen, data en standen. Wat partners in gesprekken vonden en zeiden, blijft in hun eigen coalitie.',
    coalition: 'Coalitie',
    partners: 'Partners',
    mostMissed: 'Wie landelijk vaak ontbreekt',
    agreements: 'Afspraken',
    reflection: 'Reflectie met alle partners in de laatste 12 maanden',
    followUps: 'Vervolgacties',
    since: (p: { date: string }) => `doet mee sinds ${p.date}`,
    inDomain: (p: { domain: string; count: number }) => `${p.domain}: ${p.count}`,
    missing: (p: { types: string }) => `Ontbreekt: ${p.types}`,
    underWay: (p: { types: string }) => `Gevraagd of in gesprek: ${p.types}`,
    allThere: 'Zij doen allemaal mee',
    agreed: (p: { count: number }) =>
      p.count === 1 ? '1 afspraak geldt' : `${p.count} afspraken gelden`,
    topicsMissing: (p: { count: number }) =>
      p.count === 1 ? '1 onderwerp zonder afspraak' : `${p.count} onderwerpen zonder afspraak`,
    open: (p: { count: number }) => `${p.count} open`,
    late: (p: { count: number }) => `${p.count} te laat`,
  },
  topics: {
    title: 'Afspraken per onderwerp',
    reach: (p: { count: number; total: number }) =>
      p.count === 0 ? 'nog nergens' : `in ${p.count} van de ${p.total}`,
    without: (p: { coalitions: string }) => `niet in ${p.coalitions}`,
  },
  tables: {
    title: 'Wie zit aan welke tafel',
    explain:
      'Partners die in meer coalities werken, met wie u hen daar bereikt. U ziet functies, geen namen van personen.',
    several: 'Toon alleen wie aan meer dan één tafel zit',
    all: 'Toon ook wie aan één tafel zit',
    count: (p: { count: number }) => (p.count === 1 ? '1 tafel' : `${p.count} tafels`),
    coalition: 'Coalitie',
    standing: 'Stand',
    part: 'Rol',
    contact: 'Bereikbaar via',
    noPart: 'geen rol ingevuld',
    noContact: 'geen contact ingevuld',
    none: 'Er zit nog niemand aan een tafel in deze regio.',
    noneSeveral: 'Niemand zit in deze regio aan meer dan één tafel.',
    previous: 'Vorige partners',
    next: 'Volgende partners',
  },
  proposals: {
    title: 'Voorgesteld aan de lokale coalities',
    explain:
      'Een afspraak van de regio komt als concept bij elke coalitie die u kiest. Die beslist zelf wat zij ermee doet. Is in de regio een volgende versie akkoord, dan krijgen zij die aangeboden.',
    propose: 'Stel een afspraak voor',
    none: 'Er is nog geen afspraak voorgesteld.',
    dialog:
      'Wat er al is, komt er niet nog eens. Lukt het bij één coalitie niet, dan gaan de andere gewoon door.',
    noAgreement:
      'De regio heeft nog geen afspraak. Schrijf er eerst een bij Afspraken, met een voorbeeldtekst of vanaf een leeg blad.',
    agreement: 'Afspraak',
    coalitions: 'Coalities',
    chosen: (p: { count: number }) => `${p.count} gekozen`,
    confirm: 'Stel voor',
    done: (p: { title: string }) => `Voorgesteld: ${p.title}.`,
    partly: (p: { title: string; count: number }) =>
      p.count === 1
        ? `Voorgesteld: ${p.title}. Bij één coalitie lukte het niet: hieronder staat waarom.`
        : `Voorgesteld: ${p.title}. Bij ${p.count} coalities lukte het niet: hieronder staat waarom.`,
    proposedOn: (p: { date: string }) => `voorgesteld op ${p.date}`,
    outcomes: {
      waiting: 'nog niet aangekomen, stel haar nog eens voor',
      refused: 'niet aangekomen',
      draft: 'concept',
      declined: 'een partij ging niet akkoord',
      proposed: 'wacht op akkoord',
      agreed: 'akkoord',
      ended: 'beëindigd',
      discarded: 'weggegooid',
    },
    sourceOf: {
      holds: (p: { number: number }) => `versie ${p.number} van de regio geldt`,
      open: (p: { number: number }) => `versie ${p.number} in concept`,
    },
    next: {
      offered: (p: { number: number }) => `versie ${p.number} aangeboden, nog geen antwoord`,
      kept: 'houdt de eigen tekst',
    },
    refusals: {
      'no-member': 'deze coalitie doet niet mee in de regio',
      ended: 'deze coalitie is gestopt',
    },
  },
};

export type RegionalCoalitionTexts = typeof regionalCoalitionTexts;
