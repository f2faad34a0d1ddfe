import type { ActionPlanContent } from '@zorgpaden/domain/action-plans/contract';
import type { FieldProblem } from '@zorgpaden/domain/shared';

/** What the contract of the API says of a plan. It comes in its own chunk, with zod. */
export async function judgePlan(content: ActionPlanContent): Promise<FieldProblem[]> {
  const { actionPlanContent } = await import('@zorgpaden/domain/action-plans/contract');
  const issues = actionPlanContent.safeParse(content).error?.issues ?? [];
  return issues.map(({ path, message }) => ({
    pointer: path.map((part) => `/${String(part)}`).join(''),
    code: message,
  }));
}
