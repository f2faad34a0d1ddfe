import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { dataFiles, readDataFile } from '../data-files.js';
import { compareTables } from './compare.js';
import { readReferenceFiles } from './read-files.js';
import { writeTable } from './table.js';
import { tables } from './tables.js';
import type { PlaceRow, ReorganisationRow, TableName, TableRows } from './tables.js';

const open = new Set(['GM0141', 'GM0173', 'GM0363']);
const known = { open, closed: new Set<string>() };
const code = fc.constantFrom(...open);
const cell = fc
  .string({ unit: fc.constantFrom(...`ab'"’,;\t éßâ-.(ÿ€`), minLength: 1, maxLength: 12 })
  .map((text) => text.trim())
  .filter((text) => text !== '' && !text.startsWith('{') && !text.startsWith('['));
const encodings = fc.constantFrom('utf8', 'utf-16le', 'utf-16be');

function roundTrip<Name extends TableName>(
  name: Name,
  rows: TableRows[Name][],
  encoding: string,
): unknown[] {
  const bytes = iconv.encode(writeTable(name, rows), encoding, { addBOM: true });
  const { tables: found, problems } = readReferenceFiles([{ name: 'x.csv', bytes }], known, 2026);
  expect(problems).toEqual([]);
  expect(found.map((table) => table.name)).toEqual([name]);
  return found[0]?.rows.map(({ row }) => row) ?? [];
}

describe('writing a table and reading it back', () => {
  it('gives the same places, whatever their names', () => {
    const place = fc.record({ place: cell, municipalityCode: code });
    const places = fc.uniqueArray(place, {
      minLength: 1,
      selector: (row: PlaceRow) => tables.places.key(row),
    });
    fc.assert(
      fc.property(places, encodings, (rows, encoding) => {
        expect(roundTrip('places', rows, encoding)).toEqual(rows);
      }),
    );
  });

  it('gives the same reorganisations', () => {
    const row: fc.Arbitrary<ReorganisationRow> = fc.record({
      oldCode: fc.integer({ min: 2000, max: 2999 }).map((number) => `GM${number}`),
      oldName: cell,
      newCode: code,
      newName: cell,
      date: fc.constantFrom('2019-01-01', '2022-03-24'),
      note: fc.oneof(fc.constant(''), cell),
    });
    const rows = fc.uniqueArray(row, {
      minLength: 1,
      selector: (value) => tables.reorganisations.key(value),
    });
    fc.assert(
      fc.property(rows, encodings, (value, encoding) => {
        expect(roundTrip('reorganisations', value, encoding)).toEqual(value);
      }),
    );
  });

  it('changes nothing in the tables that the project carries', () => {
    const files = dataFiles.map((file) => ({
      name: `${file.name}.csv`,
      bytes: readDataFile(file),
    }));
    const none = { open: new Set<string>(), closed: new Set<string>() };
    const first = readReferenceFiles(files, none, 2026);
    expect(first.problems).toEqual([]);
    const written = first.tables.flatMap((table) => {
      if (table.name === 'boundaries') return [];
      const rows = table.rows.map(({ row }) => row) as TableRows[typeof table.name][];
      return [{ name: table.file, bytes: Buffer.from(writeTable(table.name, rows as never)) }];
    });
    const second = readReferenceFiles(written, none, 2026);
    first.tables.forEach((table, index) => {
      const rows = (found: typeof table | undefined) => found?.rows.map(({ row }) => row) ?? [];
      const comparison = compareTables(rows(table), rows(second.tables[index]), JSON.stringify);
      expect(comparison).toEqual({ added: [], changed: [], removed: [] });
    });
  });
});

describe('comparing two versions of a table', () => {
  it('tells what was added, changed and removed', () => {
    const row = (key: string, value: number) => ({ key, value });
    expect(
      compareTables(
        [row('a', 1), row('b', 1), row('c', 1)],
        [row('b', 2), row('c', 1), row('d', 1)],
        (r) => r.key,
      ),
    ).toEqual({
      added: [row('d', 1)],
      changed: [{ before: row('b', 1), after: row('b', 2) }],
      removed: [row('a', 1)],
    });
  });
});
