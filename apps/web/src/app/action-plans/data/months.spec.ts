import type { ActionView } from '@zorgpaden/domain/action-plans/contract';
import { byMonth } from './months';

const action = (id: string, due: string | null): ActionView => ({
  ...{ id, text: id, organisationId: null, organisation: null, owner: '', due },
  ...{ state: 'open', stated: null, urgency: null },
});

it('tells the actions with a day by month, in the order of time', () => {
  const goals = [
    { actions: [action('c', '2026-10-01'), action('none', null)] },
    { actions: [action('b', '2026-03-20'), action('a', '2026-03-02')] },
  ];
  const told = byMonth(goals).map(({ month, actions }) => [month, actions.map(({ id }) => id)]);
  expect(told).toEqual([
    ['2026-03', ['a', 'b']],
    ['2026-10', ['c']],
  ]);
});
