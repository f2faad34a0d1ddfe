import { describe, expect, test } from '@jest/globals';
import { type CoalitionStatus, type StatusPeriod, coalitionStatuses } from './coalition-status.js';
import { coalitionPresence } from './coalition.js';
import { appointLead, dismissLead, leadsOn } from './lead.js';

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

describe('the leads of a coalition', () => {
  const duo = appointLead(appointLead([], 'a', '2024-01-01'), 'b', '2025-01-01');

  test('can be two at a time', () => {
    expect(leadsOn(duo, '2025-06-01').map(({ userId }) => userId)).toEqual(['a', 'b']);
    expect(leadsOn(duo, '2024-06-01').map(({ userId }) => userId)).toEqual(['a']);
  });

  test('are not the same person twice, but can come back', () => {
    expect(() => appointLead(duo, 'a', '2026-01-01')).toThrow('coalition.lead.twice');
    const back = appointLead(dismissLead(duo, 'a', '2025-07-01'), 'a', '2026-01-01');
    expect(leadsOn(back, '2025-12-31').map(({ userId }) => userId)).toEqual(['b']);
    expect(leadsOn(back, '2026-01-01').map(({ userId }) => userId)).toEqual(['b', 'a']);
  });

  test('stop on the day given, which is the first without them', () => {
    const left = dismissLead(duo, 'a', '2025-07-01');
    expect(leadsOn(left, '2025-06-30')).toHaveLength(2);
    expect(leadsOn(left, '2025-07-01')).toHaveLength(1);
    expect(() => dismissLead(left, 'a', '2025-08-01')).toThrow('coalition.lead.not-leading');
    expect(() => dismissLead(duo, 'nobody', '2025-08-01')).toThrow('coalition.lead.not-leading');
  });
});
