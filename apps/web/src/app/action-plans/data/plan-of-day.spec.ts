import type { ActionPlanSummary } from '@zorgpaden/domain/action-plans/contract';
import { planOfDay } from './plan-of-day';

const plan = (id: string, from: string, until: string | null): ActionPlanSummary => ({
  ...{ id, title: id, from, until, goals: 0, overdue: 0 },
  counts: { open: 0, busy: 0, done: 0, dropped: 0 },
});
const plans = [
  plan('next', '2027-01-01', null),
  plan('now', '2026-01-01', '2027-01-01'),
  plan('last', '2025-01-01', '2026-01-01'),
];

describe('the plan that opens', () => {
  it.each([
    ['2026-12-31', 'now'],
    ['2027-01-01', 'next'],
    ['2024-06-01', 'next'],
  ])('on %s is %s', (day, id) => {
    expect(planOfDay(plans, day)?.id).toBe(id);
  });

  it('is none where there is none', () => {
    expect(planOfDay([], '2026-11-03')).toBeUndefined();
  });
});
