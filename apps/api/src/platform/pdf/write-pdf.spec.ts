import type { RichText } from '@zorgpaden/domain/rich-text';
import { heading, paragraph, type PdfBlock, type PdfDocument } from './pdf-document.js';
import { readBack } from './read-back.testing.js';
import { blocksOf } from './rich-text-blocks.js';
import { writePdf } from './write-pdf.js';

const run = (text: string) => ({ type: 'text' as const, text });
const item = (text: string) => ({
  type: 'listItem' as const,
  content: [{ type: 'paragraph' as const, content: [run(text)] }],
});
const text: RichText = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [run('Waarom deze afspraak')] },
    {
      type: 'paragraph',
      content: [
        run('Wij bellen '),
        { ...run('binnen drie werkdagen'), marks: [{ type: 'bold' }] },
        run(', zie '),
        {
          ...run('de handreiking'),
          marks: [{ type: 'link', attrs: { href: 'https://voorbeeld.example' } }],
        },
        run('. Ook Łódź en Müller.'),
      ],
    },
    { type: 'orderedList', content: [item('De verloskundige vraagt.'), item('De JGZ belt.')] },
  ],
};

const table: PdfBlock = {
  ...{ kind: 'table', caption: 'Partijen', rowsAreNamed: true, widths: [2, 3] },
  head: ['Partij', 'Akkoord'],
  rows: [
    ['GGD Twente', 'op 3 november 2026'],
    ['Wijkteam', 'nog niet'],
  ],
};

const made = (blocks: readonly PdfBlock[], own: Partial<PdfDocument> = {}) =>
  writePdf({
    ...{ title: 'Prenataal huisbezoek', language: 'nl', subtitle: 'Afspraak van Almelo', blocks },
    ...{ foot: 'Stand op 3 november 2026', madeAt: new Date('2026-11-03T09:00:00Z'), ...own },
  });

const whole = [heading(2, 'Afgesproken'), ...blocksOf(text), heading(2, 'Partijen'), table];

describe('a document as a PDF', () => {
  it('says what it is and in which language, and that it has a structure', async () => {
    const { info, marked } = await readBack(await made(whole));
    expect(info).toMatchObject({ Title: 'Prenataal huisbezoek', Language: 'nl-NL' });
    expect(marked).toMatchObject({ Marked: true });
    const english = await readBack(await made(whole, { language: 'en' }));
    expect(english.info['Language']).toBe('en-GB');
  });

  it('says that it keeps to PDF/UA, and shows its title in the window', async () => {
    const pdf = (await made(whole)).toString('latin1');
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf).toContain('/DisplayDocTitle true');
  });

  it('has one heading of the first level, and the others below it in order', async () => {
    const { elements } = await readBack(await made(whole));
    const headings = elements.filter(({ role }) => /^H\d$/.test(role));
    expect(headings.map((one) => [one.role, one.text])).toEqual([
      ['H1', 'Prenataal huisbezoek'],
      ['H2', 'Afgesproken'],
      ['H3', 'Waarom deze afspraak'],
      ['H2', 'Partijen'],
    ]);
  });

  it('reads a paragraph as one, whatever is bold, a link or of another alphabet in it', async () => {
    const { elements } = await readBack(await made(whole));
    const paragraphs = elements.filter(({ role }) => role === 'P').map((one) => one.text);
    expect(paragraphs).toContain(
      'Wij bellen binnen drie werkdagen, zie de handreiking. Ook Łódź en Müller.',
    );
    expect(elements.filter(({ role }) => role === 'Link').map((one) => one.text)).toEqual([
      'de handreiking',
    ]);
  });

  it('has lists of items with their marks, and tables of rows with header cells', async () => {
    const { elements } = await readBack(await made(whole));
    const rolesIn = (role: string) =>
      elements
        .filter((one) => one.role === role)
        .map((one) => one.children.map((child) => child.role));
    expect(rolesIn('L')).toEqual([['LI', 'LI']]);
    expect(rolesIn('LI')).toEqual([
      ['Lbl', 'LBody'],
      ['Lbl', 'LBody'],
    ]);
    expect(rolesIn('TR')).toEqual([
      ['TH', 'TH'],
      ['TH', 'TD'],
      ['TH', 'TD'],
    ]);
    expect(elements.filter(({ role }) => role === 'TD').map((one) => one.text)).toEqual([
      'op 3 november 2026',
      'nog niet',
    ]);
    const pdf = (await made(whole)).toString('latin1');
    expect(pdf).toContain('/Scope /Column');
    expect(pdf).toContain('/Scope /Row');
  });

  it('reads aloud no number of a page, and says on each which it is', async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      paragraph(`Alinea ${index + 1}. `.repeat(12)),
    );
    const { elements, pages } = await readBack(await made(many));
    expect(pages).toBeGreaterThan(2);
    const read = elements.filter(({ role }) => role === 'P').map((one) => one.text.trim());
    expect(read.join(' ')).not.toContain(`van ${pages}`);
    expect(read.filter((one) => one.startsWith('Alinea'))).not.toHaveLength(0);
    for (const [index] of many.entries()) expect(read.join(' ')).toContain(`Alinea ${index + 1}.`);
  });

  it('has its typeface in it', async () => {
    const pdf = (await made(whole)).toString('latin1');
    expect(pdf).toMatch(/\/FontFile2 /);
    expect(pdf).not.toContain('/BaseFont /Helvetica');
  });
});
