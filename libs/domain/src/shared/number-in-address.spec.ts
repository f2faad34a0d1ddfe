import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { numberInAddress } from './number-in-address.js';

test('a whole number is read as it is written', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (number) => {
      fc.pre(Math.abs(number) < 1e15);
      expect(numberInAddress(String(number === 0 ? 0 : number))).toBe(number === 0 ? 0 : number);
    }),
  );
});

test.each([
  '0x1',
  '1e0',
  '01',
  '+1',
  '-0',
  '1.0',
  ' 1',
  '1 ',
  '',
  '١',
  '1n',
  '1_0',
  '9'.repeat(16),
])('%j is another address', (text) => {
  expect(numberInAddress(text)).toBeNaN();
});
