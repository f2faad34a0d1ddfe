import {
  type ActionProgress,
  countStates,
  lastSaid,
  stateOn,
  towardsTarget,
  urgencyOf,
} from '@zorgpaden/domain/action-plans';
import type {
  ActionPlanContent,
  ActionPlanSummary,
  ActionPlanView,
  ActionView,
  GoalView,
} from '@zorgpaden/domain/action-plans/contract';
import type { PlainDate } from '@zorgpaden/domain/shared';

interface ActionRow extends Omit<ActionView, 'state' | 'stated' | 'urgency'> {
  readonly progress: readonly (ActionProgress & { readonly note: string })[];
}
interface GoalRow extends Omit<GoalView, 'actions' | 'counts' | 'progress'> {
  readonly actions: readonly ActionRow[];
}
export interface PlanRow extends Omit<ActionPlanView, 'goals'> {
  readonly goals: readonly GoalRow[];
}

/** A plan with how far each action and goal is today. */
export function viewOf({ goals, ...plan }: PlanRow, today: PlainDate): ActionPlanView {
  return { ...plan, goals: goals.map((goal) => goalOf(goal, today)) };
}

export function summaryOf(row: PlanRow, today: PlainDate): ActionPlanSummary {
  const { id, title, from, until, goals } = viewOf(row, today);
  const actions = goals.flatMap((goal) => goal.actions);
  return {
    ...{ id, title, from, until, goals: goals.length },
    counts: countStates(actions.map(({ state }) => state)),
    overdue: actions.filter(({ urgency }) => urgency === 'overdue').length,
  };
}

function goalOf(row: GoalRow, today: PlainDate): GoalView {
  const actions = row.actions.map((action) => actionOf(action, today));
  const measured = lastSaid(row.measurements, today);
  return {
    ...row,
    actions,
    counts: countStates(actions.map(({ state }) => state)),
    progress:
      row.indicator === null || measured === undefined
        ? null
        : towardsTarget(row.indicator, measured.value),
  };
}

function actionOf({ progress, ...action }: ActionRow, today: PlainDate): ActionView {
  const state = stateOn(progress, today);
  const said = lastSaid(progress, today);
  return {
    ...action,
    state,
    stated: said === undefined ? null : { on: said.on, note: said.note },
    urgency: urgencyOf(action.due, state, today),
  };
}

/** What people wrote of it, as the trail keeps it: without what was said of it since. */
export function contentOf({ title, from, until, goals }: ActionPlanView): ActionPlanContent {
  return {
    ...{ title, from, until },
    goals: goals.map(({ id, phase, text, indicator, actions }) => ({
      ...{ id, phase, text, indicator },
      actions: actions.map((action) => ({
        id: action.id,
        text: action.text,
        organisationId: action.organisationId,
        owner: action.owner,
        due: action.due,
      })),
    })),
  };
}
