import { DomainError, type PlainDate } from '../shared/index.js';

/** The life of a reflection (rule 7). One that was cancelled was never held. */
export const reflectionStates = ['planned', 'held', 'closed', 'cancelled'] as const;
export type ReflectionState = (typeof reflectionStates)[number];

/** Which steps its life has: the state is the record of when each was taken. */
export interface ReflectionSteps {
  readonly heldAt: unknown;
  readonly closedAt: unknown;
  readonly cancelledAt: unknown;
}

export function reflectionState({
  heldAt,
  closedAt,
  cancelledAt,
}: ReflectionSteps): ReflectionState {
  if (cancelledAt != null) return 'cancelled';
  if (closedAt != null) return 'closed';
  return heldAt != null ? 'held' : 'planned';
}

/** What is done with a reflection, and the state that it can be done in. */
const needs = {
  move: 'planned',
  cancel: 'planned',
  hold: 'planned',
  record: 'held',
  close: 'held',
} as const satisfies Readonly<Record<string, ReflectionState>>;
export type ReflectionStep = keyof typeof needs;

export function mayTake(step: ReflectionStep, state: ReflectionState): boolean {
  return needs[step] === state;
}

/** @throws DomainError `reflection.state.<state>`: what it is already, or never will be again */
export function refuseStep(step: ReflectionStep, state: ReflectionState): void {
  if (!mayTake(step, state)) throw new DomainError(stateCodes[state]);
}

const stateCodes: Readonly<Record<ReflectionState, string>> = {
  planned: 'reflection.state.planned',
  held: 'reflection.state.held',
  closed: 'reflection.state.closed',
  cancelled: 'reflection.state.cancelled',
};

/**
 * A conversation was held with somebody, and not before its day.
 *
 * @throws DomainError `reflection.not-yet`, `reflection.nobody-heard`
 */
export function refuseHolding(date: PlainDate, today: PlainDate, heard: number): void {
  if (date > today) throw new DomainError('reflection.not-yet');
  if (heard === 0) throw new DomainError('reflection.nobody-heard');
}

/** What a follow-up must have before its reflection can close. */
export interface Promised {
  readonly owned: boolean;
  readonly dueOn: PlainDate | null;
}

/** What a follow-up still lacks. */
export type Lacking = 'owner' | 'due-date';

export function lackingOf({ owned, dueOn }: Promised): Lacking[] {
  return [...(owned ? [] : ['owner' as const]), ...(dueOn === null ? ['due-date' as const] : [])];
}

/**
 * A reflection can close only when every follow-up has an owner and a due date (rule 7).
 *
 * @throws DomainError `reflection.follow-ups-incomplete` with how many are not
 */
export function refuseClosing(followUps: readonly Promised[]): void {
  const count = followUps.filter((one) => lackingOf(one).length > 0).length;
  if (count > 0) throw new DomainError('reflection.follow-ups-incomplete', { count });
}
