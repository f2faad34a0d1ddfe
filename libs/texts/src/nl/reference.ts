/** Values that a sentence about a file needs. */
type Values = Readonly<Record<string, string | number>>;

/** What the import of reference tables says: per problem what is wrong and what to do about it. */
export const referenceTexts = {
  problems: {
    'encoding.unknown': () =>
      'Hier staat een teken dat niet te lezen is. Sla het bestand op als CSV UTF-8.',
    'encoding.mixed': () =>
      'Vanaf hier klopt de tekencodering niet meer: een deel is UTF-8 en een deel niet. Sla het hele bestand opnieuw op als CSV UTF-8.',
    'table.unknown': (p: Values) =>
      `De kolommen “${p['value']}” horen bij geen van de tabellen. Zet op de eerste regel de kolomnamen van gemeenten, plaatsen, postcodes of herindelingen.`,
    'table.empty': () => 'In dit bestand staan geen rijen. Lever de hele tabel aan.',
    'table.twice': (p: Values) =>
      `De tabel “${p['table']}” zit al in een ander bestand. Lever elke tabel één keer aan.`,
    'table.incomplete': (p: Values) =>
      `Dit bestand heeft ${p['rows']} gemeenten; ${p['missing']} van de ${p['known']} gemeenten ontbreken. Dit lijkt een deel van de tabel: lever de hele tabel aan.`,
    'quotes.broken': (p: Values) =>
      `De aanhalingstekens kloppen niet in “${p['value']}”. Zet om een waarde met een komma aan beide kanten een aanhalingsteken, en verdubbel een aanhalingsteken dat erin staat.`,
    'row.length': (p: Values) =>
      `Deze rij heeft ${p['actual']} waarden in plaats van ${p['expected']}. Zet een waarde waar een komma in staat tussen aanhalingstekens, en laat geen kolom weg.`,
    'column.unknown': (p: Values) =>
      `De kolom “${p['value']}” hoort niet in deze tabel. Haal hem weg of verbeter de naam. De kolommen zijn: ${p['columns']}.`,
    'column.missing': (p: Values) =>
      `De kolom “${p['value']}” ontbreekt. Voeg hem toe. De kolommen zijn: ${p['columns']}.`,
    'column.duplicate': (p: Values) =>
      `De kolom “${p['value']}” staat er twee keer. Haal er één weg.`,
    'value.missing': (p: Values) => `De kolom “${p['header']}” is leeg. Vul hem in.`,
    'value.too-long': (p: Values) =>
      `De waarde in “${p['header']}” is langer dan ${p['maxLength']} tekens. Kort hem in.`,
    'code.malformed': (p: Values) =>
      `“${p['value']}” is geen gemeentecode. Schrijf GM en vier cijfers, zoals GM0141.`,
    'code.duplicate': (p: Values) =>
      `De code ${p['value']} staat ook op regel ${p['firstLine']}. Laat één van de twee staan.`,
    'code.unknown': (p: Values) =>
      `Er is geen gemeente met code ${p['value']}. Verbeter de code, of lever de tabel van gemeenten waarin hij staat mee aan.`,
    'row.duplicate': (p: Values) =>
      `Deze rij staat ook op regel ${p['firstLine']}. Laat één van de twee staan.`,
    'province.unknown': (p: Values) =>
      `“${p['value']}” is geen provincie. Schrijf de naam zoals CBS, bijvoorbeeld Overijssel of Fryslân.`,
    'number.malformed': (p: Values) =>
      `“${p['value']}” in “${p['header']}” is geen getal. Schrijf cijfers, met een punt voor de decimalen en zonder punten voor de duizendtallen.`,
    'number.out-of-range': (p: Values) =>
      `${p['value']} in “${p['header']}” kan niet. Het getal ligt tussen ${p['min']} en ${p['max']}.`,
    'phone.malformed': (p: Values) =>
      `“${p['value']}” is geen telefoonnummer dat gebeld kan worden. Schrijf het zoals 0546 54 11 11, 14 036 of 0800 2000.`,
    'website.malformed': (p: Values) =>
      `“${p['value']}” is geen webadres. Schrijf het volledig, zoals https://www.almelo.nl.`,
    'postcode.malformed': (p: Values) =>
      `“${p['value']}” is geen postcode. Schrijf de vier cijfers, zoals 7607.`,
    'postcode.duplicate': (p: Values) =>
      `De postcode ${p['value']} staat ook op regel ${p['firstLine']}. Laat één rij staan en zet de andere gemeente in also_in.`,
    'postcode.own-municipality': (p: Values) =>
      `De gemeente ${p['value']} staat al in municipality_code. Haal hem weg uit also_in.`,
    'date.malformed': (p: Values) =>
      `“${p['value']}” is geen datum. Schrijf jaar-maand-dag, zoals 2023-01-01.`,
    'succession.circular': (p: Values) =>
      `${p['old']} wordt hier door ${p['value']} opgevolgd, en die in andere rijen weer door ${p['old']}. Verbeter de rij die niet klopt.`,
    'json.malformed': () =>
      'Hier breekt het JSON-bestand af of staat een teken te veel. Exporteer het bestand opnieuw als GeoJSON.',
    'boundaries.not-a-collection': () =>
      'Dit bestand heeft geen lijst “features”. Exporteer de grenzen als GeoJSON FeatureCollection.',
    'boundaries.code-missing': (p: Values) =>
      `Gebied ${p['number']} heeft geen gemeentecode. Zet in zijn eigenschappen gm_code, statcode of gemeentecode.`,
    'boundaries.geometry-unknown': (p: Values) =>
      `Het gebied van ${p['value']} is geen vlak. Gebruik een Polygon of MultiPolygon met coördinaten.`,
    'boundaries.ring-open': (p: Values) =>
      `De grens van ${p['value']} is niet gesloten. Een grens heeft ten minste vier punten, en het laatste is gelijk aan het eerste.`,
    'boundaries.out-of-range': (p: Values) =>
      `De grens van ${p['value']} ligt buiten Nederland. Exporteer in WGS84 (EPSG:4326), met eerst de lengte en dan de breedte.`,
  },
  tables: {
    municipalities: 'gemeenten',
    places: 'plaatsen',
    postcodes: 'postcodes',
    reorganisations: 'herindelingen',
    boundaries: 'grenzen',
  },
  /** `bestand.csv, regel 3, kolom 2: wat er is, en wat te doen.` */
  problem: (p: { file: string; line: number | null; column: number | null; sentence: string }) =>
    [
      p.file,
      ...(p.line === null ? [] : [`regel ${p.line}`]),
      ...(p.column === null ? [] : [`kolom ${p.column}`]),
    ].join(', ') + `: ${p.sentence}`,
  refused: (p: { count: number }) =>
    p.count === 1
      ? 'Er is niets veranderd: er is 1 fout gevonden.'
      : `Er is niets veranderd: er zijn ${p.count} fouten gevonden.`,
  more: (p: { count: number }) => `… en nog ${p.count}.`,
  summary: (p: {
    table: string;
    added: number;
    changed: number;
    closed: number;
    removed: number;
  }) =>
    `${p.table}: ${p.added} nieuw, ${p.changed} gewijzigd, ` +
    (p.closed > 0 ? `${p.closed} opgeheven, ` : '') +
    `${p.removed} vervallen`,
  unchanged: (p: { table: string }) => `${p.table}: niets veranderd`,
  added: (p: { what: string }) => `  nieuw: ${p.what}`,
  changed: (p: { what: string; field: string; before: string; after: string }) =>
    `  gewijzigd: ${p.what}, ${p.field}: ${p.before} → ${p.after}`,
  changedWhole: (p: { what: string }) => `  gewijzigd: ${p.what}`,
  closed: (p: { what: string; on: string; successors: string }) =>
    `  opgeheven per ${p.on}: ${p.what}` +
    (p.successors === ''
      ? '. Er is geen opvolger bekend: lever ook de tabel van herindelingen aan.'
      : `, opgevolgd door ${p.successors}`),
  removed: (p: { what: string }) => `  vervallen: ${p.what}`,
  noFiles: 'Geef de bestanden mee: npm run reference:import -- gemeenten.csv postcodes.csv',
  unreadable: (p: { file: string }) =>
    `${p.file} kan niet gelezen worden. Controleer het pad en de rechten op het bestand.`,
};

export type ReferenceTexts = typeof referenceTexts;
