import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanCell, readWebsite, valuesIn, webIn } from './cell-values.js';
import { phonesIn } from './phones-in.js';

describe('a cell', () => {
  it('loses what one does not see, and keeps its lines', () => {
    expect(cleanCell('\u00a0 Stichting\u200b  De Linde \r\n\r\n Almelo ')).toBe(
      'Stichting De Linde\nAlmelo',
    );
  });

  it('is clean after cleaning once, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(cleanCell(cleanCell(text))).toBe(cleanCell(text));
      }),
    );
  });

  it('can hold several values', () => {
    expect(valuesIn('JGZ; GGD\nWijkteam | CJG en MEE')).toEqual([
      'JGZ',
      'GGD',
      'Wijkteam',
      'CJG',
      'MEE',
    ]);
    expect(valuesIn('  ')).toEqual([]);
  });
});

describe('phone numbers in a cell', () => {
  test.each([
    ['0546-541111', ['0546 54 11 11']],
    ['tel. 0546 54 11 11 / 06-12345678', ['0546 54 11 11', '06 12 34 56 78']],
    ['0546-541111/06-12345678', ['0546 54 11 11', '06 12 34 56 78']],
    ['546541111', ['0546 54 11 11']],
    ['14 0546', ['14 0546']],
  ])('%s', (cell, displays) => {
    expect(phonesIn(cell).found.map(({ display }) => display)).toEqual(displays);
  });

  it('leave what is none', () => {
    expect(phonesIn('0546-541111, alleen ochtend')).toMatchObject({ rest: ['alleen ochtend'] });
  });
});

test('web and mail addresses are found between anything else', () => {
  expect(webIn('Team (info@jgz.example), www.jgz.example.')).toEqual({
    mails: ['info@jgz.example'],
    sites: ['www.jgz.example'],
  });
});

test.each([
  ['www.jgz.example', 'https://www.jgz.example'],
  ['http://JGZ.example/', 'https://jgz.example'],
  ['jgz.example/almelo', 'https://jgz.example/almelo'],
  ['geen', undefined],
  ['www.jgz.example en meer', undefined],
  ['https://iemand@jgz.example', undefined],
])('the website %s', (text, site) => {
  expect(readWebsite(text)).toBe(site);
});
