import { describe, expect, it, test } from '@jest/globals';
import XLSX from '@e965/xlsx';
import iconv from 'iconv-lite';
import { listLimits } from '@zorgpaden/domain/partner-imports';
import { ListReader } from './list-reader.js';
import { readList } from './read-list.js';

const cells = async (bytes: Buffer) => (await readList(bytes)).rows.map((row) => row.cells);
const TABLE = [
  ['Naam', 'Telefoon', 'Sinds'],
  ['Café ’t Hoekje', '0546-541111', '1-3-2024'],
];

/** A workbook as somebody would have saved it. */
function workbook(
  bookType: 'xlsx' | 'ods',
  sheets: unknown[][][],
  cellsOf?: (s: XLSX.WorkSheet) => void,
) {
  const book = XLSX.utils.book_new();
  sheets.forEach((rows, index) => {
    const sheet = XLSX.utils.aoa_to_sheet(rows as unknown[][], { cellDates: true, UTC: true });
    cellsOf?.(sheet);
    XLSX.utils.book_append_sheet(book, sheet, `Blad${index + 1}`);
  });
  return Buffer.from(
    XLSX.write(book, { type: 'buffer', bookType, compression: true }) as Uint8Array,
  );
}

const asText = (rows: string[][], separator: string) =>
  rows.map((row) => row.join(separator)).join('\r\n');

describe('a list saved as text', () => {
  test.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 LE with a mark', (text: string) => iconv.encode(`\uFEFF${text}`, 'utf-16le')],
    ['UTF-16 BE with a mark', (text: string) => iconv.encode(`\uFEFF${text}`, 'utf-16be')],
    ['Windows-1252', (text: string) => iconv.encode(text, 'windows-1252')],
  ])('in %s reads the same, whatever stands between the cells', async (_, encode) => {
    for (const separator of [';', ',', '\t', '|']) {
      expect(await cells(encode(asText(TABLE, separator)))).toEqual(TABLE);
    }
  });

  it('in ISO 8859-15 keeps its letters', async () => {
    const table = [
      ['Naam', 'Subsidie'],
      ['Košice één', '€ 500'],
    ];
    expect(await cells(iconv.encode(asText(table, ';'), 'iso-8859-15'))).toEqual(table);
  });

  it('may be ragged, with blanks behind it and line ends in a cell', async () => {
    const text = 'a;b;c;;;\n"een\ntwee";"zei ""ja"""\n;;;\n\nlaatste;;;x;;\n';
    expect(await cells(Buffer.from(text))).toEqual([
      ['a', 'b', 'c'],
      ['een\ntwee', 'zei "ja"'],
      ['laatste', '', '', 'x'],
    ]);
  });

  it('keeps what stands behind a quote that is never closed', async () => {
    expect(await cells(Buffer.from('naam;tel\n"De Linde;1\nJGZ;2\n'))).toEqual([
      ['naam', 'tel'],
      ['"De Linde', '1'],
      ['JGZ', '2'],
    ]);
  });

  it('says which character stands between, as Excel writes it', async () => {
    expect(await cells(Buffer.from('sep=|\na,b|c\n'))).toEqual([['a,b', 'c']]);
  });
});

describe.each(['xlsx', 'ods'] as const)('a spreadsheet as %s', (kind) => {
  it('reads as its cells say', async () => {
    const book = workbook(kind, [
      [
        ['Naam', 'Nummer', 'Datum', 'Ja'],
        ['JGZ', 546541111, new Date(Date.UTC(2024, 2, 1)), true],
        [],
        ['Tekst', '0546541111', '', ''],
      ],
    ]);
    expect(await cells(book)).toEqual([
      ['Naam', 'Nummer', 'Datum', 'Ja'],
      ['JGZ', '546541111', '2024-03-01', 'ja'],
      ['Tekst', '0546541111'],
    ]);
  });

  it('says on which row of the sheet each stands, and that there are other sheets', async () => {
    const list = await readList(workbook(kind, [[], [['Titel'], [], ['JGZ']], [['meer']]]));
    expect(list.rows.map(({ number }) => number)).toEqual([1, 3]);
    expect(list.otherSheets).toBe(1);
  });

  it('does not read a number that was rounded as if it were one', async () => {
    expect(await cells(workbook(kind, [[['OIN'], [1.0001234567e19]]]))).toEqual([
      ['OIN'],
      ['1.0001234567e+19'],
    ]);
  });

  it('refuses more rows than there may be', async () => {
    const rows = Array.from({ length: listLimits.rows + 1 }, () => ['a']);
    await expect(readList(workbook(kind, [rows]))).rejects.toThrow(
      'partner-import.file.too-many-rows',
    );
  });
});

test('of a formula its last result is read', async () => {
  const book = workbook('xlsx', [[['Naam', 'x']]], (sheet) => {
    sheet['B1'] = { t: 's', f: 'UPPER("abc")', v: 'ABC' };
  });
  expect(await cells(book)).toEqual([['Naam', 'ABC']]);
});

describe('what is no list', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['blank lines', ' \n;;\n', 'empty'],
    ['a PDF', '%PDF-1.7 …', 'kind'],
    ['an old or locked workbook', Buffer.from('d0cf11e0a1b11ae100', 'hex'), 'encrypted'],
    ['bytes', Buffer.from([0, 1, 2, 3, 4, 5]), 'encoding'],
    ['half an archive', workbook('xlsx', [TABLE]).subarray(0, 400), 'broken'],
  ])('%s is refused', async (_, bytes, code) => {
    await expect(readList(Buffer.from(bytes))).rejects.toThrow(`partner-import.file.${code}`);
  });

  it('is refused before it is unpacked when it says that it becomes too large', async () => {
    const bomb = withDeclaredSize(workbook('xlsx', [TABLE]), listLimits.unzippedBytes);
    await expect(readList(bomb)).rejects.toThrow('partner-import.file.too-large');
  });

  it('is refused when it does not say how large it becomes, or says too little', async () => {
    await expect(readList(withDeclaredSize(workbook('xlsx', [TABLE]), 0))).rejects.toThrow(
      'partner-import.file.too-large',
    );
    const large = workbook('xlsx', [Array.from({ length: 5000 }, () => ['a'.repeat(100)])]);
    await expect(readList(withDeclaredSize(large, 1000))).rejects.toThrow(
      'partner-import.file.broken',
    );
  });
});

describe('a list that is read in a thread', () => {
  const reader = new ListReader();

  it('reads the same', async () => {
    expect((await reader.read(workbook('ods', [TABLE]))).rows.map((row) => row.cells)).toEqual(
      TABLE,
    );
    await expect(reader.read(Buffer.from(''))).rejects.toThrow('partner-import.file.empty');
  });

  it('ends its thread and nothing else when a row says that it is there a million times', async () => {
    const parts = XLSX.CFB.read(workbook('ods', [TABLE]), { type: 'buffer' });
    const content = XLSX.CFB.find(parts, '/content.xml');
    if (content === null) throw new Error('There is no content.');
    const said = Buffer.from(content.content).toString();
    const times =
      'table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="9000"';
    content.content = Buffer.from(
      said.replace(/<table:table-row[^>]*>\s*<table:table-cell/, `<table:table-row ${times}`),
    );
    const bomb = XLSX.CFB.write(parts, { fileType: 'zip', type: 'buffer' }) as Buffer;
    await expect(reader.read(bomb)).rejects.toThrow('partner-import.file.too-large');
    expect((await reader.read(Buffer.from('a;b\n'))).rows).toHaveLength(1);
  });
});

/** The same archive with another size in its directory for every part. */
function withDeclaredSize(archive: Buffer, size: number): Buffer {
  const changed = Buffer.from(archive);
  for (
    let at = changed.indexOf('PK\u0001\u0002');
    at >= 0;
    at = changed.indexOf('PK\u0001\u0002', at + 4)
  ) {
    changed.writeUInt32LE(size, at + 24);
  }
  return changed;
}
