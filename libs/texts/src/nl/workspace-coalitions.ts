export const coalitionTexts = {
  myWork: 'Mijn werk',
  hello: (p: { name: string }) => `Dag ${p.name}`,
  mine: 'Uw coalities',
  all: 'Alle coalities',
  none: 'U bent nog geen trekker van een coalitie',
  noneWhatNow:
    'Vraag de beheerder om u als trekker te koppelen. Daarna ziet u hier uw coalitie en haar contactroutes.',
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
    contactRoutes: 'Contactroutes',
    publications: 'Publicaties',
  },
};
