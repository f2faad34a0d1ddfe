import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readPlace } from './place-question.js';

describe('what people type into the one field', () => {
  test.each([
    ['7607', '7607'],
    ['7607 AB', '7607'],
    ['7607ab', '7607'],
    ['7607  A', '7607'],
    [' 7607\u00a0AB ', '7607'],
    ['７６０７', '7607'],
    ['7607 Almelo', '7607'],
    ['7607 AB Almelo', '7607'],
    ['7607AB, Almelo', '7607'],
  ])('%j is a postcode', (text, postcode) => {
    expect(readPlace(text)).toEqual({ kind: 'postcode', postcode });
  });

  test.each(['0000', '123', '0141', '76077', '123 AB', '7607 12', '-1', '12.5'])(
    '%j is a postcode that does not exist',
    (text) => {
      expect(readPlace(text)).toEqual({ kind: 'malformed-postcode' });
    },
  );

  test.each([
    ['GM0141', 'GM0141'],
    ['gm0141', 'GM0141'],
    ['GM 9999', 'GM9999'],
    ['GM0141-almelo', 'GM0141'],
  ])('%j is a code', (text, code) => {
    expect(readPlace(text)).toEqual({ kind: 'municipality-code', code });
  });

  test.each([
    ['Bergen', 'bergen'],
    ['den bosch', 'den bosch'],
    ['s hertogenbosch', 's hertogenbosch'],
    ["'s-Hertogenbosch", 's hertogenbosch'],
    ['Gemeente Almelo', 'almelo'],
    ['gemeente', 'gemeente'],
    ['<script>', 'script'],
    ['GM01', 'gm01'],
  ])('%j is a name', (text, name) => {
    expect(readPlace(text)).toEqual({ kind: 'name', text: name });
  });

  test('nothing is nothing, and a book is too much', () => {
    expect(readPlace('  ')).toEqual({ kind: 'empty' });
    expect(readPlace('?!')).toEqual({ kind: 'empty' });
    expect(readPlace('a'.repeat(10_240))).toEqual({ kind: 'too-long' });
  });

  test('is always read as something', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readPlace(text).kind).toBeTruthy();
      }),
    );
  });
});
