import { element, xmlDocument, type XmlElement } from './xml.js';

/**
 * Metadata as archives of Dutch government want them: MDTO 1.0.1 of the Nationaal Archief. Elements stand
 * in the order of its XML schema; what the schema leaves out when it is not known is left out.
 */
const namespace = 'https://www.nationaalarchief.nl/mdto';
const schema = 'https://www.nationaalarchief.nl/mdto/MDTO-XML1.0.1.xsd';

/** Who gave the marks, and whose lists the terms come from where MDTO leaves that free. */
const SOURCE = 'Zorgpaden Kansrijke Start';

/** Something that is referred to, by the mark that it has here. */
export interface MdtoReference {
  readonly name: string;
  readonly mark?: string;
}

/** An `informatieobject`: a file on a case, or a document in it. */
export interface MdtoObject {
  readonly mark: string;
  readonly name: string;
  readonly level: 'Dossier' | 'Archiefstuk';
  readonly description: string;
  /** The municipalities that it is about. */
  readonly places: readonly string[];
  readonly language: 'nl' | 'en';
  /** When it was put together here. */
  readonly madeAt: Date;
  /** The organisation that answers for it. */
  readonly maker: string;
  readonly partOf?: MdtoReference;
  readonly parts?: readonly MdtoReference[];
  readonly files?: readonly MdtoReference[];
  /** Why not everybody may use it. */
  readonly restriction: string;
}

/** A `bestand`: the bytes in which a document stands. */
export interface MdtoFile {
  readonly mark: string;
  readonly name: string;
  readonly size: number;
  /** A media type of IANA. */
  readonly format: string;
  /** In hexadecimal. */
  readonly sha256: string;
  readonly hashedAt: Date;
  readonly of: MdtoReference;
}

export function objectMetadata(object: MdtoObject): string {
  const { mark, name, level, description, places, language, madeAt, maker } = object;
  const { partOf, parts = [], files = [], restriction } = object;
  return document('informatieobject', [
    ...identification(mark, name),
    term('aggregatieniveau', level, 'Begrippenlijst Aggregatieniveaus MDTO'),
    ...(description === '' ? [] : [element('omschrijving', description)]),
    ...places.map((place) => reference('dekkingInRuimte', { name: place })),
    element('taal', language),
    element('event', [
      term('eventType', 'Creatie', 'Begrippenlijst Eventtypen MDTO'),
      element('eventTijd', moment(madeAt)),
      reference('eventVerantwoordelijkeActor', { name: maker }),
    ]),
    // The selection list of the municipality says it, and it is not known here.
    term('waardering', 'Nog niet gewaardeerd', SOURCE),
    ...(partOf ? [reference('isOnderdeelVan', partOf)] : []),
    ...parts.map((part) => reference('bevatOnderdeel', part)),
    ...files.map((file) => reference('heeftRepresentatie', file)),
    reference('archiefvormer', { name: maker }),
    element('beperkingGebruik', [
      term('beperkingGebruikType', 'Nog niet bepaald', SOURCE),
      element('beperkingGebruikNadereBeschrijving', restriction),
    ]),
  ]);
}

export function fileMetadata({ mark, name, size, format, sha256, hashedAt, of }: MdtoFile): string {
  return document('bestand', [
    ...identification(mark, name),
    element('omvang', String(size)),
    term('bestandsformaat', format, 'IANA Media Types'),
    element('checksum', [
      term('checksumAlgoritme', 'SHA-256', 'Begrippenlijst ChecksumAlgoritme MDTO'),
      element('checksumWaarde', sha256),
      element('checksumDatum', moment(hashedAt)),
    ]),
    reference('isRepresentatieVan', of),
  ]);
}

function document(kind: 'informatieobject' | 'bestand', content: readonly XmlElement[]): string {
  return xmlDocument({
    name: 'MDTO',
    attributes: {
      xmlns: namespace,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${namespace} ${schema}`,
    },
    content: [element(kind, content)],
  });
}

function identification(mark: string, name: string): XmlElement[] {
  return [element('identificatie', marked(mark)), element('naam', name)];
}

function marked(mark: string): XmlElement[] {
  return [element('identificatieKenmerk', mark), element('identificatieBron', SOURCE)];
}

function reference(name: string, { name: called, mark }: MdtoReference): XmlElement {
  return element(name, [
    element('verwijzingNaam', called),
    ...(mark === undefined ? [] : [element('verwijzingIdentificatie', marked(mark))]),
  ]);
}

function term(name: string, label: string, list: string): XmlElement {
  return element(name, [
    element('begripLabel', label),
    element('begripBegrippenlijst', [element('verwijzingNaam', list)]),
  ]);
}

/** `xsd:dateTime`, in UTC. */
function moment(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}
