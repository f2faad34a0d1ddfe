import type { ActionPlanSummary } from '@zorgpaden/domain/action-plans/contract';
import { contains } from '@zorgpaden/domain/shared';

/** The plan that holds today; without one the latest. The list begins with the latest. */
export function planOfDay(
  plans: readonly ActionPlanSummary[],
  today: string,
): ActionPlanSummary | undefined {
  return plans.find(({ from, until }) => contains({ from, to: until }, today)) ?? plans[0];
}
