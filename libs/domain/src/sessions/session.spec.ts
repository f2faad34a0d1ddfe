import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { idleMs, longestMs, normaliseEmail, sessionEnd } from './session.js';

test('a session ends after it lay idle, and after its longest life in any case', () => {
  const instant = fc.integer({ min: 0, max: longestMs * 2 });
  fc.assert(
    fc.property(instant, (used) => {
      const end = sessionEnd(0, used);
      expect(end).toBe(Math.min(longestMs, used + idleMs));
    }),
  );
});

test('an address has one form', () => {
  expect(normaliseEmail('  Trekker@Voorbeeld.NL ')).toBe('trekker@voorbeeld.nl');
});
