import { municipalityTexts } from './municipalities.js';
type Times = (p: { times: number }) => string;

/** Bringing in the list of partners that a coalition has already. */
export const partnerImportTexts = {
  title: 'Lijst met partners overnemen',
  allLists: 'Alle lijsten',
  intro:
    'Hebt u al een lijst met partners? Plak haar hier of kies het bestand. U ziet eerst wat er gebeurt; er wordt nog niets opgeslagen.',
  clientData:
    'In een lijst met partners horen geen gegevens van cliënten. Zulke cellen bewaren wij niet.',
  paste: 'Plak uit uw spreadsheet',
  pasteLabel: 'Rijen met de kopregel erboven',
  pasteHint: 'Selecteer in Excel de hele tabel, kopieer haar en plak haar hier.',
  look: 'Bekijk de lijst',
  file: 'Of kies een bestand',
  fileLabel: 'Bestand',
  fileHint:
    'XLSX, ODS of CSV, ten hoogste 20 MB en 50.000 rijen. Het bestand zelf bewaren wij niet.',
  reading: 'De lijst wordt gelezen …',
  before: 'Eerder aangeleverd',
  downloads: {
    title: 'De partners van nu meenemen',
    xlsx: 'Download als spreadsheet (XLSX)',
    csv: 'Download als CSV',
    vcf: 'Download voor een adresboek (vCard)',
  },
  pasted: 'Geplakte lijst',
  rows: (p: { count: number }) => (p.count === 1 ? '1 rij' : `${p.count} rijen`),
  otherSheets: (p: { count: number }) =>
    p.count === 1
      ? 'Alleen het eerste blad is gelezen. Er is nog 1 ander blad.'
      : `Alleen het eerste blad is gelezen. Er zijn nog ${p.count} andere bladen.`,
  states: {
    uploaded: 'aangeleverd',
    'looked-at': 'bekeken',
    running: 'wordt overgenomen',
    done: 'overgenomen',
    cancelled: 'gestopt',
    undoing: 'wordt ongedaan gemaakt',
    undone: 'ongedaan gemaakt',
  },
  partnerTypes: municipalityTexts.municipality.partnerTypes,
  fields: {
    name: 'Naam',
    otherNames: 'Andere namen',
    partnerType: 'Soort partner',
    phone: 'Telefoon',
    email: 'E-mail',
    website: 'Website',
    visitingAddress: 'Bezoekadres',
    street: 'Straat en nummer',
    postcode: 'Postcode',
    place: 'Plaats',
    postalAddress: 'Postadres',
    kvk: 'KvK-nummer',
    agb: 'AGB-code',
    oin: 'OIN',
    rsin: 'RSIN',
    part: 'Rol in de coalitie',
    since: 'Partner sinds',
    contactName: 'Contactpersoon: naam',
    contactJob: 'Contactpersoon: functie of team',
    contactLevel: 'Contactpersoon: niveau',
    contactRole: 'Contactpersoon: rol in Kansrijke Start',
    contactEmail: 'Contactpersoon: e-mail',
    contactPhone: 'Contactpersoon: telefoon',
    mixed: 'Telefoon, mail en website door elkaar',
  },
  columns: {
    title: 'Wat staat er in elke kolom?',
    intro: 'Kies per kolom wat erin staat. De volgende lijst van uw coalitie wordt net zo gelezen.',
    none: 'Neem niet over',
    noType: 'Kies een soort',
    noLevel: 'Kies een niveau',
    unnamed: (p: { number: number }) => `Kolom ${p.number}`,
    empty: 'leeg',
    types: 'Soorten die wij niet kennen',
    typesIntro:
      'Kies per woord welk soort partner het is. Wat u niet kiest, komt bij wat niet klopt.',
    firstRow: 'Rij van de eerste partner',
    since: 'Partner sinds',
    sinceHint: 'Voor rijen waar geen datum in staat.',
    noName: 'Kies in welke kolom de naam van de organisatie staat.',
    look: 'Bekijk de rijen',
  },
  lookTitle: 'Wat er met elke rij gebeurt',
  lookIntro:
    'Er is nog niets opgeslagen. Verbeter wat niet klopt, en kies bij wat dubbel kan zijn.',
  namesAreTold:
    'Wie met naam als contactpersoon in de lijst staat, krijgt daarover een e-mail zodra u de lijst overneemt.',
  filter: 'Toon rijen',
  all: 'Alle',
  verdicts: {
    new: 'nieuw',
    existing: 'staat in het register',
    changed: 'wordt aangevuld',
    same: 'staat er al',
    repeated: 'staat twee keer in de lijst',
    double: 'misschien dubbel',
    wrong: 'klopt niet',
    'left-out': 'weggelaten',
  },
  reasons: {
    number: 'zelfde nummer',
    name: 'zelfde naam',
    'like-name': 'naam lijkt erop',
    'web-domain': 'zelfde website',
    phone: 'zelfde telefoon',
  },
  noRows: 'Hier zijn geen rijen.',
  nameless: 'zonder naam',
  rowNumber: (p: { number: number }) => `Rij ${p.number}.`,
  maybe: (p: { name: string; why: string }) => `Is dit ${p.name}? (${p.why})`,
  sameAs: 'Ja, dezelfde',
  sameAsNamed: (p: { row: string; name: string }) => `Ja, dezelfde: ${p.row} is ${p.name}`,
  other: 'Nee, een andere organisatie',
  otherNamed: (p: { name: string }) => `Nee, een andere organisatie: ${p.name}`,
  allNew: (p: { count: number }) => `Deze ${p.count} rijen zijn andere organisaties`,
  mend: 'Verbeter',
  mendNamed: (p: { name: string }) => `Verbeter de rij van ${p.name}`,
  saveRow: 'Bewaar deze rij',
  leaveOut: 'Laat weg',
  leaveOutNamed: (p: { name: string }) => `Laat weg: ${p.name}`,
  takeBack: 'Kies opnieuw',
  takeBackNamed: (p: { name: string }) => `Kies opnieuw voor ${p.name}`,
  previousRows: 'Vorige rijen',
  nextRows: 'Volgende rijen',
  willGo: (p: { count: number }) =>
    p.count === 1 ? '1 rij wordt overgenomen.' : `${p.count} rijen worden overgenomen.`,
  willStay: (p: { count: number }) =>
    p.count === 1
      ? '1 rij niet: die krijgt u in een bestand met de reden erbij.'
      : `${p.count} rijen niet: die krijgt u in een bestand met de reden erbij.`,
  carryOut: (p: { count: number }) =>
    p.count === 1 ? 'Neem 1 rij over' : `Neem ${p.count} rijen over`,
  progress: (p: { done: number; rows: number }) => `${p.done} van ${p.rows} rijen zijn gedaan.`,
  progressLabel: 'Voortgang van het overnemen',
  mayLeave: 'U kunt deze pagina verlaten: het overnemen gaat door.',
  stop: 'Stop met overnemen',
  undoing: 'De lijst wordt ongedaan gemaakt …',
  outcome: {
    uploaded: '',
    'looked-at': '',
    running: '',
    done: 'De lijst is overgenomen.',
    cancelled: 'Het overnemen is gestopt.',
    undoing: '',
    undone: 'Het overnemen is ongedaan gemaakt.',
  },
  outcomes: (p: { added: number; merged: number; refused: number }) =>
    `Toegevoegd: ${p.added}. Samengevoegd met wat er al stond: ${p.merged}. Niet overgenomen: ${p.refused}.`,
  download: (p: { count: number }) =>
    p.count === 1
      ? 'Download 1 niet overgenomen rij'
      : `Download ${p.count} niet overgenomen rijen`,
  undoUntil: (p: { on: string }) => `Dit kan ongedaan gemaakt worden tot ${p.on}.`,
  undoAsk: 'Maak ongedaan',
  undoTitle: 'Alles van deze lijst ongedaan maken?',
  undoWhat: (p: {
    organisations: number;
    partnerships: number;
    contacts: number;
    restored: number;
  }) =>
    `Dit haalt ${p.partnerships} partners en ${p.contacts} contactpersonen weg, en ${p.organisations} organisaties uit het register; ${p.restored} organisaties krijgen terug wat er stond.`,
  staying: 'Dit blijft staan, omdat iemand ermee verder ging:',
  undo: 'Ja, maak ongedaan',
  builtOn: {
    changed: () => 'gewijzigd',
    partnerships: (p) => `partner van ${p.times} coalities`,
    role_assignments: (p) => `${p.times} mensen werken ervoor`,
    invitations: (p) => `${p.times} uitnodigingen`,
    partner_contacts: (p) => `${p.times} contactpersonen`,
    contact_persons: () => 'iemand anders als contactpersoon genoemd',
    contact_person_objections: () => 'iemand maakte bezwaar',
    agreement_parties: (p) => `${p.times} afspraken`,
    other: (p) => `${p.times} keer gebruikt`,
  } as Readonly<Record<string, Times | undefined>>,
};
