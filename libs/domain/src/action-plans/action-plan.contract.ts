import { z } from 'zod';
import { freeText } from '../free-text/free-text.contract.js';
import { phase } from '../phases/phase.contract.js';
import { id, listOf, plainDate, properName, serialNumber } from '../shared/shared.contract.js';
import { actionStates } from './action-plan.js';

const measure = z
  .number({ error: 'field.number' })
  .min(-1_000_000_000, { error: 'field.too-small' })
  .max(1_000_000_000, { error: 'field.too-large' });

/** What a goal is measured by: *zwangeren die roken*, in percent, from 12 to 8. */
const planIndicator = z
  .strictObject({
    name: freeText(200, { required: true }),
    unit: freeText(40),
    baseline: measure.nullable(),
    target: measure,
  })
  .meta({ id: 'PlanIndicator' });

/** Without an id it is new; one that is left out is taken from the plan, its progress stays. */
const planAction = z.strictObject({
  id: id.optional(),
  text: freeText(500, { required: true }),
  /** The partner that does it. */
  organisationId: id.nullable(),
  /** The function or team that does it, no person. */
  owner: freeText(120),
  due: plainDate.nullable(),
});

const planGoal = z.strictObject({
  id: id.optional(),
  /** `null`: it is about all phases. */
  phase: phase.nullable(),
  text: freeText(500, { required: true }),
  indicator: planIndicator.nullable(),
  actions: z.array(planAction).max(50, { error: 'field.too-many' }),
});

/** The whole plan, as it is written and changed. `until` is the first day after it, `null` without an end. */
export const actionPlanContent = z
  .strictObject({
    title: properName(120, { required: true }),
    from: plainDate,
    until: plainDate.nullable(),
    goals: z.array(planGoal).max(30, { error: 'field.too-many' }),
  })
  .superRefine(({ from, until }, context) => {
    if (until === null || from < until) return;
    context.addIssue({ code: 'custom', path: ['until'], message: 'field.period.backwards' });
  })
  .meta({ id: 'ActionPlanContent' });
export type ActionPlanContent = z.infer<typeof actionPlanContent>;

export const actionState = z.enum(actionStates, { error: 'field.required' });
const counts = z.object({ open: z.int(), busy: z.int(), done: z.int(), dropped: z.int() });

/** Where an action stands from a day on. */
export const newActionProgress = z
  .strictObject({ state: actionState, on: plainDate, note: freeText(500) })
  .meta({ id: 'NewActionProgress' });

/** What an indicator read on a day. */
export const newMeasurement = z
  .strictObject({ value: measure, on: plainDate, note: freeText(500) })
  .meta({ id: 'NewMeasurement' });

const said = { on: plainDate, note: z.string() };
const actionView = planAction.extend({
  id,
  text: z.string(),
  owner: z.string(),
  organisation: z.string().nullable(),
  state: actionState,
  /** The day and the note of that state; `null` while nobody said anything. */
  stated: z.object(said).nullable(),
  urgency: z.enum(['overdue', 'due-soon']).nullable(),
});
const goalView = planGoal.extend({
  id,
  text: z.string(),
  indicator: planIndicator.extend({ name: z.string(), unit: z.string() }).nullable(),
  actions: z.array(actionView),
  counts,
  /** In the order of time. */
  measurements: z.array(z.object({ value: z.number(), ...said })),
  /** The part of the way to the target, 0 to 1; `null` without an indicator or a measurement. */
  progress: z.number().nullable(),
});

export const actionPlanView = z
  .object({
    id,
    coalitionId: id,
    version: serialNumber,
    title: z.string(),
    from: plainDate,
    until: plainDate.nullable(),
    goals: z.array(goalView),
  })
  .meta({ id: 'ActionPlan' });
export type ActionPlanView = z.infer<typeof actionPlanView>;
export type GoalView = z.infer<typeof goalView>;
export type ActionView = z.infer<typeof actionView>;

export const actionPlanSummary = z
  .object({
    id,
    title: z.string(),
    from: plainDate,
    until: plainDate.nullable(),
    goals: z.int(),
    counts,
    overdue: z.int(),
  })
  .meta({ id: 'ActionPlanSummary' });
export const actionPlanList = listOf(actionPlanSummary);
export type ActionPlanSummary = z.infer<typeof actionPlanSummary>;
