import type { ActionPlanContent } from '@zorgpaden/domain/action-plans/contract';
import type { Phase } from '@zorgpaden/domain/phases';
import { addDays, type Json } from '@zorgpaden/domain/shared';

type Goal = ActionPlanContent['goals'][number];
type Action = Goal['actions'][number];

export interface ActionForm {
  id: string;
  text: string;
  organisationId: string;
  owner: string;
  due: string;
}
export interface GoalForm {
  id: string;
  phase: Phase | '';
  text: string;
  measured: boolean;
  indicator: { name: string; unit: string; baseline: string; target: string };
  actions: ActionForm[];
}

/** A plan while somebody types. `lastDay` is the last day of the plan, as people say it. */
export interface PlanForm {
  title: string;
  from: string;
  lastDay: string;
  goals: GoalForm[];
}

export const blankAction = (): ActionForm => ({
  ...{ id: '', text: '', organisationId: '', owner: '', due: '' },
});
export const blankGoal = (): GoalForm => ({
  ...{ id: '', phase: '', text: '', measured: false },
  indicator: { name: '', unit: '', baseline: '', target: '' },
  actions: [blankAction()],
});

/** A new plan for the year of the day. */
export function blankPlan(today: string, title: string): PlanForm {
  const year = today.slice(0, 4);
  return { title, from: `${year}-01-01`, lastDay: `${year}-12-31`, goals: [blankGoal()] };
}

export function formOf({ title, from, until, goals }: ActionPlanContent): PlanForm {
  return {
    ...{ title, from },
    lastDay: until === null ? '' : addDays(until, -1),
    goals: goals.map((goal) => ({
      id: goal.id ?? '',
      phase: goal.phase ?? '',
      text: goal.text,
      measured: goal.indicator !== null,
      indicator: {
        name: goal.indicator?.name ?? '',
        unit: goal.indicator?.unit ?? '',
        baseline: goal.indicator?.baseline == null ? '' : numberText(goal.indicator.baseline),
        target: goal.indicator === null ? '' : numberText(goal.indicator.target),
      },
      actions: goal.actions.map((action) => ({
        id: action.id ?? '',
        text: action.text,
        organisationId: action.organisationId ?? '',
        owner: action.owner,
        due: action.due ?? '',
      })),
    })),
  };
}

/** The form of a draft: what it leaves out is empty. */
export function formOfDraft(content: Readonly<Record<string, Json>>): PlanForm {
  const { goals = [], ...rest } = content as unknown as Partial<PlanForm>;
  return {
    ...{ title: '', from: '', lastDay: '', ...rest },
    goals: goals.map((goal) => ({
      ...{ ...blankGoal(), ...goal },
      indicator: { ...blankGoal().indicator, ...goal.indicator },
      actions: goal.actions.map((action) => ({ ...blankAction(), ...action })),
    })),
  };
}

/** What is sent; an action or goal in which nobody typed anything is left out. */
export function contentOf({ title, from, lastDay, goals }: PlanForm): ActionPlanContent {
  return {
    title: title.trim(),
    from,
    until: lastDay === '' ? null : addDays(lastDay, 1),
    goals: goals.map(goalOf),
  };
}

function goalOf({ id, phase, text, measured, indicator, actions }: GoalForm): Goal {
  return {
    ...(id !== '' && { id }),
    phase: phase === '' ? null : phase,
    text: text.trim(),
    indicator: measured
      ? {
          name: indicator.name.trim(),
          unit: indicator.unit.trim(),
          baseline: indicator.baseline.trim() === '' ? null : numberOf(indicator.baseline),
          target: numberOf(indicator.target),
        }
      : null,
    actions: actions.filter(isTyped).map(actionOf),
  };
}

function actionOf({ id, text, organisationId, owner, due }: ActionForm): Action {
  return {
    ...(id !== '' && { id }),
    text: text.trim(),
    organisationId: organisationId === '' ? null : organisationId,
    owner: owner.trim(),
    due: due === '' ? null : due,
  };
}

/** The row that waits to be typed in is no action. */
export function isTyped({ id, text, organisationId, owner, due }: ActionForm): boolean {
  return [id, text.trim(), organisationId, owner.trim(), due].some((part) => part !== '');
}

/** `1.234,5` and `1234.5` are the same number; what is none is `NaN`, and the contract says so. */
export function numberOf(text: string): number {
  const given = text.trim();
  if (given === '') return Number.NaN;
  return Number(given.includes(',') ? given.replaceAll('.', '').replace(',', '.') : given);
}

function numberText(value: number): string {
  return String(value).replace('.', ',');
}
