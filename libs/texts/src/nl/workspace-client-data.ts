/** Data of clients that got in anyway (rule 1). */
export const clientDataTexts = {
  pointAt: 'Hier staan gegevens van een cliënt',
  pointAtNamed: (p: { title: string }) => `Hier staan gegevens van een cliënt: ${p.title}`,
  form: {
    title: 'Gegevens van een cliënt aanwijzen',
    intro:
      'Ziet u hier de naam, een nummer of het verhaal van een zwangere, een kind of een gezin? Zeg dan waar het staat. Herhaal niet wat er staat.',
    next: 'De beheerder, de trekker en het privacycontact van de coalitie krijgen meteen bericht. De beheerder zondert de tekst af.',
    where: 'Waar staat het?',
    send: 'Wijs aan',
    sending: 'Bezig …',
    done: 'Aangewezen. De beheerder kreeg bericht.',
    nothing:
      'Ga naar het contact of de publicatie waar het staat, en kies daar “Hier staan gegevens van een cliënt”.',
    back: 'Naar mijn werk',
  },
  fields: {
    organisation: 'Organisatie',
    team: 'Functie of team',
    neighbourhood: 'Naam van de wijk',
    channels: 'Opmerking bij een manier van contact',
    openingHours: 'Opmerking bij een afwijkende dag',
    atHand: 'Wat u bij de hand moet hebben',
    consent: 'Opmerking bij toestemming',
    nextSteps: 'Wat er daarna gebeurt',
    note: 'Toelichting bij de publicatie',
  },
  list: {
    title: 'Gegevens van cliënten',
    toList: 'Gegevens van cliënten die er toch staan',
    intro:
      'Zonder een aangewezen tekst meteen af. Kijk daarna wat er staat, en wis het of plaats het weer. Overleg over melden met de functionaris gegevensbescherming voordat u wist.',
    none: 'Er zijn geen gegevens van cliënten aangewezen.',
    route: (p: { coalition: string }) => `${p.coalition}: een contact`,
    publication: (p: { coalition: string; number: number }) =>
      `${p.coalition}: publicatie ${p.number}`,
    where: (p: { fields: string }) => `Waar: ${p.fields}`,
    found: (p: { moment: string; by: string }) =>
      p.by === '' ? `Aangewezen ${p.moment}` : `Aangewezen ${p.moment} door ${p.by}`,
    quarantined: (p: { moment: string }) => `Afgezonderd ${p.moment}`,
    settled: (p: { moment: string; reason: string }) =>
      p.reason === '' ? `Afgehandeld ${p.moment}` : `Afgehandeld ${p.moment}: ${p.reason}`,
    told: (p: { people: string }) => `Bericht kregen: ${p.people}`,
    who: {
      administrator: 'beheerder',
      lead: 'trekker',
      'privacy-contact': 'privacycontact',
    },
    states: {
      found: 'nog te zien',
      quarantined: 'afgezonderd',
      purged: 'gewist',
      released: 'weer geplaatst',
    },
    actions: {
      quarantine: 'Zonder af',
      look: 'Bekijk wat er staat',
      hide: 'Verberg wat er staat',
      purge: 'Wis voorgoed',
      release: 'Plaats weer',
    },
    texts: 'Wat er stond',
    noTexts: 'Er stond hier niets (meer).',
    done: {
      quarantine: 'De tekst is afgezonderd. Niemand anders ziet hem nog.',
      purge: 'De gegevens zijn gewist, ook uit publicaties en de geschiedenis.',
      release: 'De tekst staat weer.',
    },
  },
  purge: {
    title: 'Voorgoed wissen?',
    text: 'Wat hier apart staat, wordt gewist: uit het contact, concepten, alle publicaties en de geschiedenis. Dit kan niet ongedaan worden gemaakt.',
    confirm: 'Wis voorgoed',
  },
  release: {
    title: 'De tekst weer plaatsen?',
    explain: 'De tekst staat dan weer overal waar niemand hem intussen veranderde.',
    reason: 'Waarom zijn dit geen gegevens van een cliënt?',
    confirm: 'Plaats weer',
  },
};
