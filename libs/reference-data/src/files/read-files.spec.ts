import { describe, expect, it } from '@jest/globals';
import { readReferenceFiles } from './read-files.js';
import type { FileProblem } from './problem.js';

const known = { open: new Set(['GM0141', 'GM0173']), closed: new Set(['GM0788']) };
const read = (...files: [name: string, text: string][]) =>
  readReferenceFiles(
    files.map(([name, text]) => ({ name, bytes: Buffer.from(text, 'utf8') })),
    known,
    2026,
  );
const problems = (text: string): readonly FileProblem[] => read(['file.csv', text]).problems;
const at = (line: number | null, column: number | null, code: string) =>
  expect.objectContaining({ file: 'file.csv', line, column, code });

const municipalityHeader =
  'code,name,province,ggd_region,safety_region,latitude,longitude,inhabitants,phone,website';
const almelo =
  'GM0141,Almelo,Overijssel,GGD Twente,Twente,52.36,6.66,74000,14 0546,https://www.almelo.nl';
const oldenzaal = almelo.replace('GM0141,Almelo', 'GM0173,Oldenzaal');
const municipality = (from: string, to: string): string =>
  `${municipalityHeader}\n${oldenzaal}\n${almelo.replace(from, to)}\n`;

describe('reading reference files', () => {
  it.each([
    ['municipalities', `${municipalityHeader}\n${almelo}\n${oldenzaal}\n`],
    ['places', 'place,municipality_code\nAlmelo,GM0141\n'],
    ['postcodes', 'also_in,postcode4,municipality_code\nGM0173,7607,GM0141\n'],
    [
      'reorganisations',
      'old_code;old_name;new_code;new_name;date;note\nGM0001;Oud;GM0141;Almelo;2027-01-01;\n',
    ],
  ])('recognises %s by its columns, in any order and with any delimiter', (name, text) => {
    const { tables, problems: found } = read(['file.csv', text]);
    expect(found).toEqual([]);
    expect(tables.map((table) => table.name)).toEqual([name]);
  });

  it('reads a value with a comma, a quote and a line end in it', () => {
    const { tables } = read(['file.csv', 'place,municipality_code\n"A ""b"", c\nd",GM0141\n']);
    expect(tables[0]?.rows[0]?.row).toEqual({ place: 'A "b", c\nd', municipalityCode: 'GM0141' });
  });

  it.each([
    ['code.malformed', 'GM0141', 'gm141', 1],
    ['code.malformed', 'GM0141', '0141', 1],
    ['value.missing', 'Almelo', '', 2],
    ['value.too-long', 'Almelo', 'A'.repeat(121), 2],
    ['province.unknown', 'Overijssel', 'Overijsel', 3],
    ['number.malformed', '52.36', '"52,36"', 6],
    ['number.out-of-range', '6.66', '52.36', 7],
    ['number.malformed', '74000', '74.000', 8],
    ['number.out-of-range', '74000', '0', 8],
    ['phone.malformed', '14 0546', '0546 54', 9],
    ['website.malformed', 'https://www.almelo.nl', 'www.almelo.nl', 10],
    ['website.malformed', 'https://www.almelo.nl', 'http://www.almelo.nl', 10],
  ])('gives %s for %s written as %s, at its line and column', (code, from, to, column) => {
    expect(problems(municipality(from, to))).toEqual([at(3, column, code)]);
  });

  it.each([
    ['column.unknown', 'place,municipality_code,extra\nAlmelo,GM0141,x\n', 1, 3],
    ['column.missing', 'postcode4,municipality_code\n7607,GM0141\n', 1, null],
    ['column.duplicate', 'place,municipality_code,place\nAlmelo,GM0141,x\n', 1, 3],
    ['table.unknown', 'a,b\n1,2\n', 1, 1],
    ['table.empty', '', null, null],
    ['table.empty', 'place,municipality_code\n', null, null],
    ['row.length', 'place,municipality_code\nAlmelo\n', 2, 2],
    ['row.length', 'place,municipality_code\n\nNuenen, Gerwen,GM0141\n', 3, 3],
    ['quotes.broken', 'place,municipality_code\n"Almelo,GM0141\nB,GM0141\n', 2, 1],
    ['quotes.broken', 'place,municipality_code\nAlmelo,GM0141\n"A"b,GM0141\n', 3, 1],
    ['row.duplicate', 'place,municipality_code\nA,GM0141\nA,GM0173\nA,GM0141\n', 4, 1],
    ['code.unknown', 'place,municipality_code\n"Two\nlines",GM0141\nB,GM9999\n', 4, 2],
    ['postcode.malformed', 'postcode4,municipality_code,also_in\n0607,GM0141,\n', 2, 1],
    ['postcode.malformed', 'postcode4,municipality_code,also_in\n7607AB,GM0141,\n', 2, 1],
    [
      'postcode.duplicate',
      'postcode4,municipality_code,also_in\n7607,GM0141,\n7607,GM0173,\n',
      3,
      1,
    ],
    [
      'postcode.own-municipality',
      'postcode4,municipality_code,also_in\n7607,GM0141,GM0141\n',
      2,
      3,
    ],
    ['code.unknown', 'postcode4,municipality_code,also_in\n7607,GM0141,GM0173 GM9999\n', 2, 3],
    ['code.malformed', 'postcode4,municipality_code,also_in\n7607,GM0141,0173\n', 2, 3],
  ])('gives %s for %j', (code, text, line, column) => {
    expect(problems(text)).toEqual([at(line, column, code)]);
  });

  it('names the line where a double code stood first', () => {
    const text = `${municipalityHeader}\n${almelo}\n${oldenzaal}\n${almelo}\n`;
    expect(problems(text)).toEqual([at(4, 1, 'code.duplicate')]);
    expect(problems(text)[0]?.params).toMatchObject({ value: 'GM0141', firstLine: 2 });
  });

  describe('of reorganisations', () => {
    const rows = (...lines: string[]): string =>
      ['old_code,old_name,new_code,new_name,date,note', ...lines].join('\n');

    it.each([
      ['date.malformed', rows('GM0001,Oud,GM0141,Almelo,2027-02-30,'), 2, 5],
      ['code.unknown', rows('GM0001,Oud,GM9999,Nieuw,2027-01-01,'), 2, 3],
      ['succession.circular', rows('GM0001,Oud,GM0001,Oud,2027-01-01,'), 2, 3],
    ])('gives %s', (code, text, line, column) => {
      expect(problems(text)).toEqual([at(line, column, code)]);
    });

    it('allows a successor that closed itself, and refuses a circle', () => {
      const chain = rows(
        'GM0001,Oud,GM0002,Ouder,2019-01-01,',
        'GM0002,Ouder,GM0141,Almelo,2021-01-01,',
      );
      expect(problems(chain)).toEqual([]);
      expect(problems(`${chain}\nGM0002,Ouder,GM0001,Oud,2022-01-01,`)).toEqual([
        at(2, 3, 'succession.circular'),
        at(4, 3, 'succession.circular'),
      ]);
    });
  });

  it('refers to the codes of a newer table in the same import, not to those it replaces', () => {
    const newer = `${municipalityHeader}\n${almelo.replace('GM0141', 'GM9001')}\n${oldenzaal}\n`;
    const open = new Set(['GM0141', 'GM0173', 'GM0001', 'GM0002', 'GM0003']);
    const files = [
      { name: 'm.csv', bytes: Buffer.from(`${newer}${rest(open)}`) },
      { name: 'p.csv', bytes: Buffer.from('place,municipality_code\nA,GM9001\nB,GM0141\n') },
    ];
    expect(readReferenceFiles(files, { open, closed: new Set() }, 2026).problems).toEqual([
      expect.objectContaining({ file: 'p.csv', line: 3, column: 2, code: 'code.unknown' }),
    ]);
  });

  function rest(open: ReadonlySet<string>): string {
    return [...open]
      .filter((code) => code.startsWith('GM000'))
      .map((code) => `${almelo.replace('GM0141', code)}\n`)
      .join('');
  }

  it('takes a table that lacks many municipalities for a part of one', () => {
    expect(problems(`${municipalityHeader}\n${almelo}\n`)).toEqual([
      at(null, null, 'table.incomplete'),
    ]);
  });

  it('refuses the same table twice, and gathers the problems of all files in order', () => {
    const places = 'place,municipality_code\nA,GM0141\nB,x\n';
    const found = read(['b.csv', places], ['a.csv', places], ['c.csv', 'a,b\n1,2\n']).problems;
    expect(found.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'b.csv code.malformed',
      'a.csv table.twice',
      'a.csv code.malformed',
      'c.csv table.unknown',
    ]);
  });
});
