import { findCitizenServiceNumber } from '@zorgpaden/domain/citizen-service-number';
import { strToU8, zipSync } from 'fflate';
import { aPdf, aPicture, aWordFile, aZip } from '../../attachments/a-file.testing.js';
import { textOfXml } from './office-text.js';
import { textOf } from './text-of.js';

describe('the words in a file', () => {
  it('are those of its paragraphs, whole where a word is cut into runs', async () => {
    const file = aWordFile([['111', '222', '333 is een nummer'], ['Wij &amp; zij &#233;&#xe9;n']]);
    expect(await textOf(file, 'docx')).toBe('111222333 is een nummer\nWij & zij één');
  });

  it('are those of headers, notes and remarks too', async () => {
    const header = '<w:hdr><w:p><w:r><w:t>kop</w:t></w:r></w:p></w:hdr>';
    const file = aWordFile([['tekst']], { 'word/header1.xml': header });
    expect((await textOf(file, 'docx')).split('\n').sort()).toEqual(['kop', 'tekst']);
  });

  it('are the texts and the numbers in the cells of a sheet, and no number of a text', async () => {
    const cells =
      '<row><c t="s"><v>7</v></c><c><v>111222333</v></c><c t="inlineStr"><is><t>los</t></is></c></row>';
    const sheet = aZip({
      'xl/sharedStrings.xml': '<sst><si><r><t>111222</t></r><r><t>333</t></r></si></sst>',
      'xl/worksheets/sheet1.xml': `<sheetData>${cells}</sheetData>`,
    });
    expect(await textOf(sheet, 'xlsx')).toBe('111222333\n111222333\nlos');
  });

  it('are those of slides and what is said with them', async () => {
    const slide = (text: string) => `<p:sld><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`;
    const show = aZip({
      'ppt/slides/slide1.xml': slide('dia'),
      'ppt/notesSlides/notesSlide1.xml': slide('toelichting'),
    });
    expect(await textOf(show, 'pptx')).toBe('dia\ntoelichting');
  });

  it('are those of a file within it', async () => {
    const inner = aWordFile([['diep']]);
    const outer = zipSync({
      'ppt/embeddings/Blad.docx': inner,
      'ppt/slides/slide1.xml': strToU8('<a/>'),
    });
    expect(await textOf(outer, 'pptx')).toContain('diep');
  });

  it('are those of an open document', async () => {
    const content =
      '<office:text><text:p>Wij<text:tab/>bellen</text:p><text:p>en mailen</text:p></office:text>';
    expect(await textOf(aZip({ 'content.xml': content }), 'odt')).toBe('Wij bellen\nen mailen');
  });

  it('are those on the pages of a PDF', async () => {
    const text = await textOf(aPdf('Bel Anna, 111 222 333.'), 'pdf');
    expect(findCitizenServiceNumber(text)).toBeDefined();
  });

  it('cannot be read in a picture', async () => {
    expect(await textOf(aPicture, 'png')).toBe('');
  });

  it.each([['not a PDF at all'], ['%PDF-1.7 and then nothing']])(
    'cannot be read in %j',
    async (bytes) => {
      await expect(textOf(Buffer.from(bytes), 'pdf')).rejects.toThrow('attachment.malformed');
    },
  );

  it('takes time in proportion to what there is, whatever it is made of', () => {
    const marks = '<'.repeat(2_000_000);
    expect(textOfXml(marks)).toBe(marks);
  });
});
