/** @jest-environment jsdom */
import { fileMetadata, type MdtoObject, objectMetadata } from './index.js';
import { type ParsedElement, problemsOfMdto } from './mdto-rules.testing.js';

/** Of the browser that this environment stands in for: the parser of somebody else. */
declare const DOMParser: new () => {
  parseFromString(text: string, type: 'text/xml'): { readonly documentElement: ParsedElement };
};
const parsed = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml').documentElement;
const textsOf = (element: ParsedElement, name: string): (string | null)[] => [
  ...(element.localName === name ? [element.textContent] : []),
  ...[...element.children].flatMap((child) => textsOf(child, name)),
];

const at = new Date('2026-11-03T09:00:00.123Z');
const object: MdtoObject = {
  ...{ mark: 'kenmerk', name: 'Afspraak <"A" & B>\u{1}', level: 'Archiefstuk' },
  ...{ description: 'Wat is afgesproken', places: ['Almelo', 'Hengelo'], language: 'nl' },
  ...{ madeAt: at, maker: 'Gemeente Almelo', restriction: 'Met namen van personen.' },
};

describe('metadata as archives want it', () => {
  it.each([
    ['a document', { partOf: { name: 'Dossier', mark: 'een' }, files: [{ name: 'a.pdf' }] }],
    ['a file', { level: 'Dossier', parts: [{ name: 'Afspraak', mark: 'twee' }], places: [] }],
  ] as const)('when it is of %s, then it keeps to the schema', (_, own) => {
    expect(problemsOfMdto(parsed(objectMetadata({ ...object, ...own })))).toEqual([]);
  });

  it('when it is of bytes, then it keeps to the schema, and says how to check them', () => {
    const xml = fileMetadata({
      ...{ mark: 'a', name: 'afspraak.pdf', size: 12, format: 'application/pdf' },
      ...{ sha256: 'ab12', hashedAt: at, of: { name: 'Afspraak', mark: 'kenmerk' } },
    });
    expect(problemsOfMdto(parsed(xml))).toEqual([]);
    expect(textsOf(parsed(xml), 'checksumWaarde')).toEqual(['ab12']);
    expect(textsOf(parsed(xml), 'checksumDatum')).toEqual(['2026-11-03T09:00:00Z']);
  });

  it('when a name holds what XML reads otherwise, then it is read as it was', () => {
    expect(textsOf(parsed(objectMetadata(object)), 'naam')).toEqual(['Afspraak <"A" & B>']);
  });

  it('when something is missing or in another place, then the rules say so', () => {
    const xml = objectMetadata(object);
    const without = xml.replace(/ *<archiefvormer>[^]*<\/archiefvormer>\n/, '');
    expect(problemsOfMdto(parsed(without))).toEqual(['informatieobject has 0 archiefvormer']);
    const moved = xml.replace(/( *<naam>.*\n)([^]*?)( *<taal>)/, '$2$1$3');
    expect(problemsOfMdto(parsed(moved))).toEqual(['informatieobject is out of order']);
  });
});
