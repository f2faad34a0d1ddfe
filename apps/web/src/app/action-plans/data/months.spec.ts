import type { ActionView } from '@zorgpaden/domain/action-plans/contract';
import type { CaseConference } from '@zorgpaden/domain/case-conferences/contract';
import { byMonth, meetingsOf } from './months';

const action = (id: string, due: string | null): ActionView => ({
  ...{ id, text: id, organisationId: null, organisation: null, owner: '', due },
  ...{ state: 'open', stated: null, urgency: null },
});

it('tells the actions with a day by month, in the order of time', () => {
  const goals = [
    { actions: [action('c', '2026-10-01'), action('none', null)] },
    { actions: [action('b', '2026-03-20'), action('a', '2026-03-02')] },
  ];
  const told = byMonth(goals, []).map(({ month, actions }) => [month, actions.map(({ id }) => id)]);
  expect(told).toEqual([
    ['2026-03', ['a', 'b']],
    ['2026-10', ['c']],
  ]);
});

describe('the standing meetings of a year', () => {
  const thursdays = {
    ...{ id: 'mdo', name: 'MDO', moved: { from: '2026-11-19', to: '2026-12-01' } },
    rhythm: { kind: 'weeks', every: 2, weekday: 4, from: '2026-01-01' },
  } as CaseConference;
  const days = (from: string, until: string | null) =>
    meetingsOf([thursdays], { from, until }, '2026-11-05').flatMap((one) => one.days);

  it('are told by month from today, with the one that was moved', () => {
    const meetings = meetingsOf(
      [thursdays],
      { from: '2026-01-01', until: '2027-01-01' },
      '2026-11-05',
    );
    const told = byMonth([], meetings).map(({ month, meetings: [one] }) => [month, one?.days]);
    expect(told).toEqual([
      ['2026-11', ['2026-11-05']],
      ['2026-12', ['2026-12-01', '2026-12-03', '2026-12-17', '2026-12-31']],
    ]);
  });

  it('are told for a year at most, from the first day of a plan that is to come, and not of one that is over', () => {
    expect(days('2026-01-01', null).at(-1)).toBe('2027-11-04');
    expect(days('2027-01-01', null).at(0)).toBe('2027-01-14');
    expect(days('2025-01-01', '2026-01-01')).toEqual([]);
  });
});
