export const coalitionTexts = {
  myWork: 'Mijn werk',
  nation: 'Voor het hele land',
  hello: (p: { name: string }) => `Dag ${p.name}`,
  mine: 'Uw coalities',
  all: 'Alle coalities',
  none: 'U werkt nog niet mee aan een coalitie',
  noneWhatNow:
    'Vraag de trekker van uw coalitie om u uit te nodigen, of de beheerder. Daarna ziet u hier de coalitie en wat u erin kunt doen.',
  noneYet: 'Er is nog geen coalitie',
  level: { local: 'lokaal', regional: 'regionaal' },
  status: {
    unknown: 'stand onbekend',
    none: 'geen coalitie',
    exploring: 'in verkenning',
    developing: 'in opbouw',
    formed: 'gevormd',
    ended: 'beëindigd',
  },
  statusSince: (p: { status: string; date: string }) => `${p.status} sinds ${p.date}`,
  crumb: (p: { level: string; municipalities: string; count: number }) =>
    `Coalitie · ${p.level} · ${p.count === 1 ? 'gemeente' : 'gemeenten'} ${p.municipalities}`,
  published: (p: { number: number; date: string }) => `Publicatie ${p.number}, op ${p.date}`,
  neverPublished: 'Nog niets gepubliceerd',
  demonstration: 'Voorbeeld, niet bellen',
  notFound: 'Deze coalitie is er niet',
  notFoundWhatNow: 'Zij bestaat niet (meer), of u mag haar niet zien.',
  toMyWork: 'Naar mijn werk',
  notLoaded: 'De coalitie is niet geladen',
  tabs: {
    label: 'Onderdelen van deze coalitie',
    parts: {
      contactroutes: 'Contactroutes',
      publicaties: 'Publicaties',
      mensen: 'Mensen',
      geschiedenis: 'Geschiedenis',
      gegevens: 'Gegevens',
    },
  },
  details: {
    title: 'Gegevens van de coalitie',
    intro:
      'Wie is er verantwoordelijk voor de persoonsgegevens van wie in deze coalitie werkt? Dit staat op de pagina Privacy, voor iedereen. Vul niets in, dan geldt wat daar voor de hele site staat.',
    controllers: 'Verantwoordelijke organisaties',
    controllersHint: 'Eén per regel. Meer dan één als zij samen beslissen.',
    contactName: 'Wie vragen over privacy beantwoordt',
    contactNameHint:
      'Een functie of team, geen persoon. Bijvoorbeeld: functionaris gegevensbescherming.',
    contactEmail: 'E-mailadres voor vragen',
    save: 'Opslaan',
    saved: 'Opgeslagen. Het staat nu op de pagina Privacy.',
    none: 'Deze coalitie noemt niemand. Wat op de pagina Privacy voor de hele site staat, geldt.',
  },
};
