import { expect, test } from '@jest/globals';
import { normaliseEmail } from './session.js';

test('an address has one form', () => {
  expect(normaliseEmail('  Trekker@Voorbeeld.NL ')).toBe('trekker@voorbeeld.nl');
});
