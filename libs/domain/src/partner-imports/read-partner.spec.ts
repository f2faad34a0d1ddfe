import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { importFields } from './import-field.js';
import { judgePartner } from './judge-partner.js';
import { readDate } from './read-date.js';
import { readPartner } from './read-partner.js';

describe('a row', () => {
  it('is read field by field', () => {
    const { partner, problems, notices } = readPartner({
      name: ' JGZ  Almelo ',
      otherNames: 'Jeugdgezondheidszorg; Consultatiebureau',
      partnerType: 'Jeugdgezondheidszorg',
      phone: '0546-541111',
      website: 'www.jgz.example',
      kvk: '12345678',
      since: '1-3-2024',
      part: 'Huisbezoeken',
    });
    expect([problems, notices]).toEqual([[], []]);
    expect(partner).toMatchObject({
      name: 'JGZ Almelo',
      otherNames: ['Jeugdgezondheidszorg', 'Consultatiebureau'],
      partnerType: 'jgz',
      phone: '0546 54 11 11',
      website: 'https://www.jgz.example',
      kvk: '12345678',
      since: '2024-03-01',
      part: 'Huisbezoeken',
    });
  });

  it('takes number and website out of a cell where everything stands', () => {
    const { partner } = readPartner({
      name: 'Wijkteam Noord',
      mixed: 'Balie, tel 0546 541111, team@noord.example, www.noord.example',
    });
    expect(partner).toMatchObject({ phone: '0546 54 11 11', website: 'https://www.noord.example' });
  });

  test.each([
    [{ partnerType: 'jgz' }, 'name', 'partner-import.name.missing'],
    [{ name: 'De Linde' }, 'partnerType', 'partner-import.type.missing'],
    [{ name: 'De Linde', partnerType: 'brandweer' }, 'partnerType', 'partner-import.type.unknown'],
    [{ name: 'JGZ', phone: '12' }, 'phone', 'channel.phone.malformed'],
    [{ name: 'JGZ', phone: '112' }, 'phone', 'channel.phone.emergency'],
    [{ name: 'JGZ', website: 'geen' }, 'website', 'partner-import.website.malformed'],
    [{ name: 'JGZ', kvk: '12' }, 'kvk', 'partner-import.number.length'],
    [{ name: 'JGZ', since: '31-2-2024' }, 'since', 'partner-import.date.unreadable'],
    [{ name: 'x'.repeat(201), partnerType: 'jgz' }, 'name', 'field.too-long'],
    [{ name: 'JGZ', part: 'BSN 111222333' }, 'part', 'field.citizen-service-number'],
  ])('%j is told what is the matter', (cells, field, code) => {
    expect(judgePartner(cells).problems).toContainEqual({ field, code });
  });

  it('says what it left behind and what it concluded', () => {
    expect(readPartner({ name: 'Huisartsenpraktijk', kvk: '12345678; 87654321' }).notices).toEqual([
      { field: 'partnerType', code: 'partner-import.type.from-name' },
      { field: 'kvk', code: 'partner-import.one-of-several' },
    ]);
  });

  it('is judged by the words of this coalition first', () => {
    const { partner } = readPartner(
      { name: 'De Linde', partnerType: 'Eerste lijn' },
      { 'eerste lijn': 'huisarts' },
    );
    expect(partner.partnerType).toBe('huisarts');
  });

  it('is never too strange to be read', () => {
    const cells = fc.record(
      Object.fromEntries(importFields.map((field) => [field, fc.string({ unit: 'binary' })])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(cells, (row) => {
        const { partner, problems } = readPartner(row);
        expect(partner.name !== '' || problems.some(({ field }) => field === 'name')).toBe(true);
      }),
    );
  });
});

test.each([
  ['2024-01-31', '2024-01-31'],
  ['2024-01-31T00:00:00.000Z', '2024-01-31'],
  ['31-1-2024', '2024-01-31'],
  ['1/2/24', '2024-02-01'],
  ['31 januari 2024', '2024-01-31'],
  ["mrt '24", '2024-03-01'],
  ['maart 2024', '2024-03-01'],
  ['per 1 mei 2023', '2023-05-01'],
  ['2021', '2021-01-01'],
  ['31-2-2024', undefined],
  ['2024-13-01', undefined],
  ['onbekend', undefined],
  ['0024', undefined],
])('the date %s', (cell, date) => {
  expect(readDate(cell)).toBe(date);
});
