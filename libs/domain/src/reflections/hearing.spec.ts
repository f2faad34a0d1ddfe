import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../shared/index.js';
import { formHeardOn, lastDayToHear, refuseHearing } from './hearing.js';

const date = '2026-09-01';

test.each([
  ['2026-08-31', 'reflection.hearing.too-early'],
  ['2026-10-28', 'reflection.hearing.too-late'],
  ['2026-10-20', 'reflection.hearing.ahead'],
])('nobody is heard apart on %s', (on, code) => {
  expect(() => refuseHearing(date, on, '2026-10-19')).toThrow(code);
});

test('a partner is heard on the day itself, until eight weeks later', () => {
  expect(lastDayToHear(date)).toBe('2026-10-27');
  fc.assert(
    fc.property(fc.integer({ min: -100, max: 100 }), (days) => {
      const attempt = () => refuseHearing(date, addDays(date, days), '2027-01-01');
      if (days >= 0 && days <= 56) attempt();
      else expect(attempt).toThrow('reflection.hearing');
    }),
  );
});

test('a form that came beforehand counts from the day of the conversation', () => {
  expect(formHeardOn(date, '2026-08-20')).toBe(date);
  expect(formHeardOn(date, '2026-09-05')).toBe('2026-09-05');
});
