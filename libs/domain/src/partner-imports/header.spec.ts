import { expect, test } from '@jest/globals';
import { findHeader } from './header.js';

const fields = (rows: string[][]) => findHeader(rows).columns.map(({ field }) => field);

test('the heads are known however they are written', () => {
  expect(
    fields([
      ['Naam organisatie:', 'KvK-nr.', 'Tel.', 'Web-adres', 'iets'],
      ['a', '', '', '', ''],
    ]),
  ).toEqual(['name', 'kvk', 'phone', null, null]);
});

test('a title and blank rows can stand above them', () => {
  const header = findHeader([['Partners 2025'], [], ['', 'Naam', 'Soort'], ['1', 'JGZ', 'jgz']]);
  expect(header.firstRow).toBe(3);
  expect(header.columns).toEqual([
    { head: '', field: null },
    { head: 'Naam', field: 'name' },
    { head: 'Soort', field: 'partnerType' },
  ]);
});

test('a group that is merged over several columns belongs to the heads below it', () => {
  const header = findHeader([
    ['Organisatie', '', 'Contact', ''],
    ['Naam', 'Soort', 'Persoon', 'Telefoon'],
    ['JGZ', 'jgz', 'Iemand', '0546541111'],
  ]);
  expect(header.columns).toEqual([
    { head: 'Organisatie Naam', field: 'name' },
    { head: 'Organisatie Soort', field: 'partnerType' },
    { head: 'Contact Persoon', field: 'contactName' },
    { head: 'Contact Telefoon', field: 'contactPhone' },
  ]);
});

test('behind a contact person stand their number and address, unless those have columns of their own', () => {
  const heads = (...names: string[]) => fields([names, names.map(() => 'x')]);
  expect(heads('Organisatie', 'Telefoon', 'Contactpersoon', 'Functie', 'E-mail')).toEqual([
    ...['name', 'phone', 'contactName', 'contactJob', 'contactEmail'],
  ]);
  expect(heads('Naam', 'Contactpersoon', 'E-mail', 'E-mail contactpersoon', 'Mobiel')).toEqual([
    ...['name', 'contactName', 'email', 'contactEmail', 'contactPhone'],
  ]);
  expect(heads('Naam', 'Contactpersoon', 'E-mail algemeen')).toEqual([
    ...['name', 'contactName', 'email'],
  ]);
});

test('of two columns for the same thing the first one counts', () => {
  expect(
    fields([
      ['Naam', 'Telefoon', 'Tel'],
      ['a', '1', '2'],
    ]),
  ).toEqual(['name', 'phone', null]);
});

test('a list without heads begins with its first row', () => {
  const header = findHeader([
    ['1', 'JGZ Almelo', '0546541111'],
    ['2', 'Wijkteam Noord', ''],
  ]);
  expect(header).toEqual({
    firstRow: 0,
    columns: [
      { head: '', field: null },
      { head: '', field: 'name' },
      { head: '', field: null },
    ],
  });
});

test('nothing at all is a list without columns', () => {
  expect(findHeader([])).toEqual({ firstRow: 0, columns: [] });
});
