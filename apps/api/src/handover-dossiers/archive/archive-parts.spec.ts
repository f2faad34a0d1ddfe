/** @jest-environment jsdom */
import { emptyRichText } from '@zorgpaden/domain/rich-text';
import type { HandoverDossier } from '@zorgpaden/domain/handover-dossiers/contract';
import { type ParsedElement, problemsOfMdto } from '../../platform/mdto/mdto-rules.testing.js';
import type { ZipPart } from '../../platform/zip/index.js';
import { ArchiveParts } from './archive-parts.js';
import type { ArchivedDocument } from './archived-document.js';

/** Of the browser that this environment stands in for: the parser of somebody else. */
declare const DOMParser: new () => {
  parseFromString(text: string, type: 'text/xml'): { readonly documentElement: ParsedElement };
};

const dossier: HandoverDossier = {
  coalition: { id: '01940000-0000-7000-8000-000000000001', name: 'Almelo & <omstreken>' },
  ...{ asOf: '2026-11-03', municipalities: ['Almelo', 'Borne'], status: null, people: [] },
  ...{ goals: [], steps: [], funding: [], partners: [], agreements: [], followUps: [] },
  ...{ reflections: [], calendar: [], experience: [], caseConferences: [] },
  checklist: { begunOn: null, ticks: [] },
  note: { text: emptyRichText, version: 0, writtenAt: null, writtenBy: '' },
};
const ctx = { language: 'nl', now: new Date('2026-11-03T09:00:00Z') } as const;

async function* documents(): AsyncGenerator<ArchivedDocument> {
  const pdf = { ending: 'pdf', format: 'application/pdf', isDense: true };
  const bytes = Buffer.from('%PDF');
  yield { ...pdf, mark: 'een', title: 'Zelfde naam', description: 'Eerste', bytes };
  yield { ...pdf, mark: 'twee', title: 'Zelfde naam', description: 'Tweede', bytes };
  yield { ...pdf, mark: 'drie', title: '../../x: "??"', description: '', bytes };
  yield { ...pdf, mark: 'vier', title: '漢字', description: 'Zonder letters', bytes };
  await Promise.resolve();
}

describe('the files of an archive', () => {
  const parts: ZipPart[] = [];
  const textOf = (name: string) =>
    Buffer.from(parts.find((part) => part.name.endsWith(name))?.bytes ?? []).toString();

  beforeAll(async () => {
    for await (const part of new ArchiveParts(dossier, ctx).of(documents())) parts.push(part);
  });

  it('when it is unpacked, then each document has a folder of its own, with its metadata', () => {
    const root = 'dossier-van-almelo-omstreken';
    expect(parts.map(({ name }) => name)).toEqual([
      ...['001-zelfde-naam', '002-zelfde-naam', '003-x', '004-document'].flatMap((folder) => {
        const file = `${root}/${folder}/${folder.slice(4)}.pdf`;
        return [file, `${file}.bestand.mdto.xml`, `${root}/${folder}/${folder}.mdto.xml`];
      }),
      `${root}/${root}.mdto.xml`,
      `${root}/LEESMIJ.txt`,
      `${root}/manifest-sha256.txt`,
    ]);
  });

  it('when archives read the metadata, then all of it keeps to MDTO', () => {
    const xmls = parts.filter(({ name }) => name.endsWith('.mdto.xml'));
    expect(xmls).toHaveLength(9);
    for (const { name, bytes } of xmls) {
      const text = Buffer.from(bytes).toString();
      const root = new DOMParser().parseFromString(text, 'text/xml').documentElement;
      expect([name, problemsOfMdto(root)]).toEqual([name, []]);
    }
  });

  it('when things refer to each other, then both have the same mark', () => {
    const whole = textOf('omstreken.mdto.xml');
    for (const mark of ['een', 'twee', 'drie', 'vier']) {
      expect(whole).toContain(`<identificatieKenmerk>${mark}</identificatieKenmerk>`);
    }
    const own = /<identificatieKenmerk>(dossier-[^<]+)</.exec(whole)?.[1];
    expect(textOf('001-zelfde-naam.mdto.xml')).toContain(`<identificatieKenmerk>${own}<`);
  });

  it('when somebody reads what it is, then it names every document, and who adds what', () => {
    const readMe = textOf('LEESMIJ.txt');
    expect(readMe).toContain('Er zitten 4 documenten in');
    expect(readMe).toContain('003-x: ../../x: "??"');
    expect(textOf('manifest-sha256.txt').trim().split('\n')).toHaveLength(14);
  });
});
