import { describe, expect, test } from '@jest/globals';
import { type CoalitionStatus, type StatusPeriod, coalitionStatuses } from './coalition-status.js';
import { coalitionPresence } from './coalition.js';

const covering = (status: CoalitionStatus, municipality = 'GM0141') => ({
  municipalities: [municipality],
  statuses: [{ status, period: { from: '2024-01-01', to: null } }] satisfies StatusPeriod[],
});
const presence = (...coalitions: ReturnType<typeof covering>[]) =>
  coalitionPresence('GM0141', coalitions, '2026-11-03');

describe('whether a municipality has a coalition (rule 4)', () => {
  test.each(coalitionStatuses)('with one that is %s', (status) => {
    const expected = { formed: 'yes', unknown: 'unknown' }[String(status)] ?? 'no';
    expect(presence(covering(status))).toBe(expected);
  });

  test('one that is formed is enough, also a regional one', () => {
    expect(presence(covering('ended'), covering('formed'))).toBe('yes');
  });

  test('unknown is never counted as no', () => {
    expect(presence()).toBe('unknown');
    expect(presence(covering('none'), covering('unknown'))).toBe('unknown');
    expect(presence(covering('formed', 'GM0147'))).toBe('unknown');
  });

  test('is read as of a peildatum', () => {
    expect(coalitionPresence('GM0141', [covering('formed')], '2023-12-31')).toBe('unknown');
  });
});
