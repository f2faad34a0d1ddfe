import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, contains, overlaps, type Period } from '../shared/index.js';
import { handOver, refuseHandover } from './handover.js';

const today = '2026-11-03';
const led: Period = { from: '2026-01-01', to: null };

describe('handing over the lead', () => {
  test('ends the one on the first day of the other', () => {
    expect(handOver(led, '2026-12-01', null, today)).toEqual({
      led: { from: '2026-01-01', to: '2026-12-01' },
      stays: null,
    });
  });

  test('lets who led stay editor until the day that was chosen', () => {
    expect(handOver(led, today, '2027-02-01', today).stays).toEqual({
      from: today,
      to: '2027-02-01',
    });
    // The successor was slow to accept: the time as editor is over before it began.
    expect(handOver(led, today, today, today).stays).toBeNull();
  });

  test('brings nobody back who left before', () => {
    const left = { from: '2026-01-01', to: '2026-10-01' };
    expect(handOver(left, today, '2027-02-01', today)).toEqual({ led: left, stays: null });
    expect(() => refuseHandover(left, today)).toThrow('people.role.ended');
    expect(() => refuseHandover({ ...left, to: today }, today)).not.toThrow();
  });

  test('leaves no day with two roles for who led, and no day without a lead', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays(today, days));
    fc.assert(
      fc.property(day, fc.option(day), (from, until) => {
        const { led: left, stays } = handOver(led, from, until, today);
        expect(left !== null && stays !== null && overlaps(left, stays)).toBe(false);
        expect(left !== null && contains(left, addDays(from, -1))).toBe(true);
        expect(left !== null && contains(left, from)).toBe(false);
      }),
    );
  });
});
