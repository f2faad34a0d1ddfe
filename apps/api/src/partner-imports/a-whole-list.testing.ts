import XLSX from '@e965/xlsx';
import iconv from 'iconv-lite';

/** The list of a trekker, in several files as colleagues kept it. */
export interface WholeList {
  readonly files: readonly Buffer[];
  /** Rows with a partner, over all files. */
  readonly rows: number;
}

const KINDS = [
  'JGZ',
  'wijkteam',
  'Verloskundigen',
  'huisartsenpraktijk',
  'Kinderdagverblijf',
  '',
  'GGZ',
];
const PLACES = ['Almelo', 'Wierden', 'Vriezenveen'];
const SYLLABLES = [
  ...['bol', 'der', 'ik', 'zon', 'vlin', 'ree', 'kas', 'tan', 'mer', 'el', 'wil', 'gen', 'kom'],
  ...['pas', 'ho', 'ri', 'es', 'doorn', 'lu', 'pi', 'kla', 'ver', 'an', 'jer', 'oost', 'veld'],
];

/** A name as no other row has it, and always the same. */
export function nameOf(index: number): string {
  let seed = Math.imul(index + 1, 2_654_435_761) >>> 0;
  const syllable = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return SYLLABLES[(seed >>> 16) % SYLLABLES.length] ?? '';
  };
  const kind = KINDS[index % KINDS.length] === '' ? 'Kraamzorg' : 'Praktijk';
  return `${kind} ${syllable()}${syllable()}${syllable()} ${syllable()}${syllable()} één`;
}

/**
 * 600 rows: four encodings and a spreadsheet, doubles within and across the files, ragged rows, titles and
 * merged heads, several values in a cell, blanks behind and between, and what is wrong with some.
 */
export function aWholeList(): WholeList {
  const rows = Array.from({ length: 600 }, (_, index) => rowOf(index));
  const parts = Array.from({ length: 5 }, (_, part) => rows.slice(part * 120, part * 120 + 120));
  const [utf8 = [], latin = [], utf16 = [], iso = [], book = []] = parts;
  return {
    rows: rows.length,
    files: [
      Buffer.from(`\uFEFF${asText(utf8, ';')}`),
      iconv.encode(asText(latin, ','), 'windows-1252'),
      iconv.encode(`\uFEFF${asText(utf16, '\t')}`, 'utf-16le'),
      iconv.encode(asText(iso, ';'), 'iso-8859-15'),
      spreadsheet(book),
    ],
  };
}

const LETTERS = 'bcdfghjklmnp';
const HEADS = [
  ...['Naam', 'Soort', 'Telefoon', 'Plaats', 'KvK', 'Rol'],
  ...['Contactpersoon', 'Functie', 'E-mail contactpersoon'],
];

function rowOf(index: number): string[] {
  const name = nameOf(index);
  const phone = `0546-5${String(10_000 + index).padStart(5, '0')} / 06-12345678`;
  // Every twentieth one stands in the list before, written a little differently.
  if (index % 20 === 19) return again(rowOf(index - 10));
  if (index % 50 === 7) return ['', KINDS[0] ?? '', phone];
  if (index % 50 === 13) return [name, 'brandweer', phone, PLACES[0] ?? ''];
  if (index % 50 === 23) return [name, 'JGZ', 'bel ons', '', '123'];
  return [
    name,
    KINDS[index % KINDS.length] ?? '',
    phone,
    PLACES[index % PLACES.length] ?? '',
    index % 3 === 0 ? String(10_000_000 + index * 37) : '',
    index % 9 === 0 ? 'Denkt mee\nen doet mee' : '',
    ...contactOf(index),
    '',
    '',
  ];
}

/** Most rows say with whom one works there; some name nobody, and some forget the address. */
function contactOf(index: number): string[] {
  if (index % 4 === 3) return [];
  if (index % 4 === 2) return ['', 'Teamleider', `team${index}@voorbeeld.example`];
  return [`A. Voorbeeld ${LETTERS[index % LETTERS.length]}`, 'Teamleider', mailOf(index)];
}

function mailOf(index: number): string {
  return index % 40 === 5 ? '' : `contact${index}@voorbeeld.example`;
}

function again([name = '', ...rest]: string[]): string[] {
  return [`Stichting ${name.toUpperCase()} `, ...rest];
}

function asText(rows: readonly string[][], separator: string): string {
  const quoted = (cell: string) =>
    /[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = [HEADS, ...rows].map((row) => row.map(quoted).join(separator));
  return `${lines.join('\r\n')}\r\n${separator.repeat(8)}\r\n\r\n`;
}

function spreadsheet(rows: readonly string[][]): Buffer {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['Partners van de coalitie'],
    [],
    ['Organisatie', '', 'Contact', '', '', '', 'Contactpersoon', '', ''],
    HEADS,
    ...rows,
  ]);
  sheet['!merges'] = [XLSX.utils.decode_range('A3:B3'), XLSX.utils.decode_range('C3:D3')];
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, 'Partners');
  return Buffer.from(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
}
