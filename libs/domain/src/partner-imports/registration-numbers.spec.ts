import { expect, test } from '@jest/globals';
import { readRegistrationNumber } from './registration-numbers.js';

test.each([
  ['kvk', '12345678', '12345678'],
  ['kvk', 'KvK: 12 34 56 78', '12345678'],
  ['kvk', '8123456', '08123456'],
  ['agb', '1012345', '01012345'],
  ['oin', '00000001001234567000', '00000001001234567000'],
] as const)('%s %s is a number', (kind, cell, value) => {
  expect(readRegistrationNumber(kind, cell)).toEqual({ value });
});

test.each([
  ['kvk', '123', 'length'],
  ['kvk', '123456789', 'length'],
  ['kvk', 'onbekend', 'length'],
  ['oin', '1,00123E+19', 'rounded'],
  ['oin', '1001234567000', 'length'],
] as const)('%s %s is none', (kind, cell, why) => {
  expect(readRegistrationNumber(kind, cell)).toEqual({ code: `partner-import.number.${why}` });
});
