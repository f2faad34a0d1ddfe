/** The little of a parsed document that is looked at here. */
export interface ParsedElement {
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly textContent: string | null;
  readonly children: Iterable<ParsedElement>;
}

/** How often an element may stand in another, and what it is: another type of this table, or a text. */
type Rule = readonly [name: string, least: number, most: number, type: string];
const many = Infinity;

/** The order and number of elements in the XML schema of MDTO 1.0.1, as far as a `sequence` says them. */
const types: Readonly<Record<string, readonly Rule[]>> = {
  informatieobject: [
    ['identificatie', 1, many, 'identificatie'],
    ['naam', 1, 1, 'text'],
    ['aggregatieniveau', 0, 1, 'begrip'],
    ['classificatie', 0, many, 'begrip'],
    ['trefwoord', 0, many, 'text'],
    ['omschrijving', 0, many, 'text'],
    ['dekkingInRuimte', 0, many, 'verwijzing'],
    ['taal', 0, many, 'language'],
    ['event', 0, many, 'event'],
    ['waardering', 1, 1, 'begrip'],
    ['isOnderdeelVan', 0, many, 'verwijzing'],
    ['bevatOnderdeel', 0, many, 'verwijzing'],
    ['heeftRepresentatie', 0, many, 'verwijzing'],
    ['archiefvormer', 1, 1, 'verwijzing'],
    ['beperkingGebruik', 0, many, 'beperking'],
  ],
  bestand: [
    ['identificatie', 1, many, 'identificatie'],
    ['naam', 1, 1, 'text'],
    ['omvang', 1, 1, 'integer'],
    ['bestandsformaat', 1, 1, 'begrip'],
    ['checksum', 1, many, 'checksum'],
    ['isRepresentatieVan', 1, 1, 'verwijzing'],
  ],
  identificatie: [
    ['identificatieKenmerk', 1, 1, 'text'],
    ['identificatieBron', 1, 1, 'text'],
  ],
  verwijzing: [
    ['verwijzingNaam', 1, 1, 'text'],
    ['verwijzingIdentificatie', 0, 1, 'identificatie'],
  ],
  begrip: [
    ['begripLabel', 1, 1, 'text'],
    ['begripCode', 0, 1, 'text'],
    ['begripBegrippenlijst', 1, 1, 'verwijzing'],
  ],
  event: [
    ['eventType', 1, 1, 'begrip'],
    ['eventTijd', 0, 1, 'dateTime'],
    ['eventVerantwoordelijkeActor', 0, 1, 'verwijzing'],
  ],
  checksum: [
    ['checksumAlgoritme', 1, 1, 'begrip'],
    ['checksumWaarde', 1, 1, 'text'],
    ['checksumDatum', 1, 1, 'dateTime'],
  ],
  beperking: [
    ['beperkingGebruikType', 1, 1, 'begrip'],
    ['beperkingGebruikNadereBeschrijving', 0, 1, 'text'],
  ],
};
const texts: Readonly<Record<string, RegExp>> = {
  text: /\S/,
  integer: /^\d+$/,
  language: /^(?:nl|en)$/,
  dateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
};

/** What of a document breaks the schema; nothing when it is as archives want it. */
export function problemsOfMdto(root: ParsedElement): string[] {
  const [only, ...others] = root.children;
  if (root.localName !== 'MDTO' || only === undefined || others.length > 0) {
    return ['MDTO holds one informatieobject or one bestand'];
  }
  if (root.namespaceURI !== 'https://www.nationaalarchief.nl/mdto') return ['the namespace'];
  return problemsIn(only, only.localName, only.localName);
}

function problemsIn(element: ParsedElement, type: string, path: string): string[] {
  const children = [...element.children];
  const form = texts[type];
  if (form) {
    const isText = children.length === 0 && form.test(element.textContent ?? '');
    return isText ? [] : [`${path} is no ${type}: ${element.textContent ?? ''}`];
  }
  const rules = types[type];
  if (rules === undefined) return [`${path}: there is no ${type}`];
  const names = rules.map(([name]) => name);
  const order = children.map(({ localName }) => names.indexOf(localName));
  const counts = rules.flatMap(([name, least, most]) => {
    const count = children.filter(({ localName }) => localName === name).length;
    return count < least || count > most ? [`${path} has ${count} ${name}`] : [];
  });
  return [
    ...(order.includes(-1) ? [`${path} holds what does not belong there`] : []),
    ...(order.some((at, index) => at < (order[index - 1] ?? 0)) ? [`${path} is out of order`] : []),
    ...counts,
    ...children.flatMap((child) => {
      const rule = rules.find(([name]) => name === child.localName);
      return rule ? problemsIn(child, rule[3], `${path}/${child.localName}`) : [];
    }),
  ];
}
