import { expect, test } from '@jest/globals';
import { deviceRememberedMs, longestOfAllMs } from '../sessions/index.js';
import { dataKinds, keptMs, keptSince, retention } from './retention.js';

test('what goes has a period, and what stays has none', () => {
  for (const kind of dataKinds) {
    const { kept, then } = retention[kind];
    expect([kind, kept === null]).toEqual([kind, then === 'stays']);
  }
});

test('a session ends before it has to be gone', () => {
  expect(longestOfAllMs).toBeLessThanOrEqual(keptMs('session'));
  expect(deviceRememberedMs).toBeLessThanOrEqual(keptMs('known-device'));
});

test('a period counts back from now', () => {
  const now = new Date('2026-11-03T09:00:00Z');
  expect(keptSince('repeated-request', now)).toEqual(new Date('2026-11-02T09:00:00Z'));
  expect(keptSince('sign-in-attempt', now)).toEqual(new Date('2026-11-02T09:00:00Z'));
});

test('a year is never shorter than a year', () => {
  const leapDay = new Date('2028-02-29T12:00:00Z');
  const aYearOn = new Date('2029-02-28T12:00:00Z');
  expect(keptSince('account', aYearOn).getTime()).toBeLessThanOrEqual(leapDay.getTime());
});
