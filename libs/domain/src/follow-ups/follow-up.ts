import type { PlainDate } from '../shared/index.js';

/** What a follow-up came from; one can also stand by itself. */
export const followUpSources = ['reflection', 'agreement', 'meeting'] as const;
export type FollowUpSource = (typeof followUpSources)[number];

/** What became of it. From each of them it can be taken up again: a press too many is undone. */
export const followUpStates = ['open', 'done', 'dropped'] as const;
export type FollowUpState = (typeof followUpStates)[number];

/** A statement that something holds from a day on. The last one of a day counts. */
export interface FollowUpStep {
  readonly state: FollowUpState;
  readonly on: PlainDate;
}

/** The state as of the peildatum: open until something else was stated. */
export function followUpStateOn(
  steps: readonly FollowUpStep[],
  peildatum: PlainDate,
): FollowUpState {
  return steps.reduce<{ on: PlainDate; state: FollowUpState }>(
    (last, step) => (step.on <= peildatum && step.on >= last.on ? step : last),
    { on: '', state: 'open' },
  ).state;
}

/** Who sees to it: an organisation, a function in it, or somebody with an account; one is enough. */
export interface FollowUpOwner {
  readonly organisationId: string | null;
  readonly function: string;
  readonly personId: string | null;
}

export function isOwned({ organisationId, personId, ...owner }: FollowUpOwner): boolean {
  return organisationId !== null || personId !== null || owner.function.trim() !== '';
}

/** Whether it is open after its day. On the day itself there is still time. */
export function isLate(state: FollowUpState, dueOn: PlainDate | null, today: PlainDate): boolean {
  return state === 'open' && dueOn !== null && dueOn < today;
}

/** Somebody is reminded from so many days before the day, and no more than once in that time. */
export const remindedDaysAhead = 7;
