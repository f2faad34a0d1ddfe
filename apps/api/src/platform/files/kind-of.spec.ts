import { zipSync } from 'fflate';
import { aPdf, aPicture, aWordFile, aZip } from '../../attachments/a-file.testing.js';
import { kindOf } from './kind-of.js';

const open = (type: string, more = {}) =>
  aZip({ mimetype: type, 'content.xml': '<x/>', 'META-INF/manifest.xml': '<m/>', ...more });
const TEXT = 'application/vnd.oasis.opendocument.text';

describe('what a file is', () => {
  it.each([
    ['pdf', aPdf('Afspraak')],
    ['png', aPicture],
    ['jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['webp', Buffer.from('RIFF....WEBPVP8 ', 'latin1')],
    ['docx', aWordFile([['Afspraak']])],
    ['xlsx', aZip({ '[Content_Types].xml': '<T/>', 'xl/workbook.xml': '<w/>' })],
    ['xlsx', aWordlessSheet({ 'xl/printerSettings/printerSettings1.bin': 'x' })],
    ['pptx', aZip({ '[Content_Types].xml': '<T/>', 'ppt/presentation.xml': '<p/>' })],
    ['odt', open(TEXT)],
    ['ods', open('application/vnd.oasis.opendocument.spreadsheet')],
  ])('is seen from what is in it: %s', (kind, bytes) => {
    expect(kindOf(bytes)).toBe(kind);
  });

  it.each([
    ['a program', 'attachment.kind-unknown', Buffer.from('MZ\x90\0')],
    ['a page', 'attachment.kind-unknown', Buffer.from('<html><script>alert(1)</script>')],
    ['nothing', 'attachment.kind-unknown', Buffer.alloc(0)],
    ['any archive', 'attachment.kind-unknown', aZip({ 'lezen.txt': 'x' })],
    ['another open document', 'attachment.kind-unknown', open('application/epub+zip')],
    ['an archive that is cut off', 'attachment.malformed', aWordFile([['x']]).subarray(0, 60)],
    ['macros', 'attachment.macros', aWordFile([['x']], { 'word/vbaProject.bin': 'x' })],
    [
      'an object of another program',
      'attachment.macros',
      aWordFile([[]], { 'word/embeddings/oleObject1.bin': 'x' }),
    ],
    [
      'a kind with macros',
      'attachment.macros',
      aWordFile([['x']], {
        '[Content_Types].xml': 'application/vnd.ms-word.document.macroEnabled.main+xml',
      }),
    ],
    [
      'macros in an open document',
      'attachment.macros',
      open(TEXT, { 'Basic/Standard/Module1.xml': 'x' }),
    ],
    [
      'a locked open document',
      'attachment.old-or-locked',
      open(TEXT, { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
    ],
    [
      'an old or locked Office file',
      'attachment.old-or-locked',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    ],
  ])('%s is refused: %s', (_, code, bytes) => {
    expect(() => kindOf(bytes)).toThrow(code);
  });

  it('is not unpacked when it would become too large', () => {
    const bomb = zipSync({
      '[Content_Types].xml': new Uint8Array(0),
      'word/document.xml': new Uint8Array(101 * 1024 * 1024),
    });
    expect(() => kindOf(bomb)).toThrow('attachment.too-large-unpacked');
  });
});

function aWordlessSheet(more: Readonly<Record<string, string>>): Buffer {
  return aZip({ '[Content_Types].xml': '<T/>', 'xl/workbook.xml': '<w/>', ...more });
}
