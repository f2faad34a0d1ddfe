import { expect, test } from '@jest/globals';
import { partnerTypes } from '../organisations/index.js';
import { readPartnerType, typeIn } from './partner-type-words.js';

test('every kind is known by its own name', () => {
  for (const { slug } of partnerTypes) {
    expect(readPartnerType(slug)).toBe(slug);
    expect(readPartnerType(slug.replaceAll('-', ' ').toUpperCase())).toBe(slug);
  }
});

test.each([
  ['Verloskundigen', 'verloskundige'],
  ['verloskundigenpraktijk', 'verloskundige'],
  ['Huisartsenpraktijk', 'huisarts'],
  ['Consultatiebureau', 'jgz'],
  ['Verzekeraar', 'zorgverzekeraar'],
  ['POP-poli ziekenhuis', 'pop-poli'],
  ['Medisch maatschappelijk werk', 'medisch-maatschappelijk-werk'],
  ['Ervaringsdeskundigen', 'ervaringsexperts'],
  ['Kinderdagverblijf', 'kinderopvang'],
  ['Cliëntenraad', 'clientenorganisatie'],
  ['Gemeente (beleid)', 'gemeente'],
] as const)('%s is %s', (word, slug) => {
  expect(readPartnerType(word)).toBe(slug);
});

test.each(['brandweer', '', 'meedoen', 'roset'])('%s says nothing', (word) => {
  expect(readPartnerType(word)).toBeUndefined();
});

test('a name tells what it is', () => {
  expect(typeIn('Stichting MEE Samen')).toBe('mee');
  expect(typeIn('Praktijk De Linde')).toBeUndefined();
});
