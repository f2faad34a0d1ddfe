import { addDays, type PlainDate } from '../shared/index.js';

/** Where an action stands. `open` until somebody says otherwise. */
export const actionStates = ['open', 'busy', 'done', 'dropped'] as const;
export type ActionState = (typeof actionStates)[number];

/** Somebody says where an action stands from a day on; what was said before stays (rule 2). */
export interface ActionProgress {
  readonly state: ActionState;
  readonly on: PlainDate;
}

/** What an indicator read on a day. */
export interface Measurement {
  readonly value: number;
  readonly on: PlainDate;
}

/** What a goal is measured by. The target can lie below where it began. */
export interface Yardstick {
  readonly baseline: number | null;
  readonly target: number;
}

/** How many of the actions of a goal stand where. What was dropped is not waited for. */
export type ActionCounts = Readonly<Record<ActionState, number>>;

/** The last thing said on or before the peildatum; of one day the later in the list. */
export function lastSaid<Said extends { readonly on: PlainDate }>(
  said: readonly Said[],
  peildatum: PlainDate,
): Said | undefined {
  return said
    .filter(({ on }) => on <= peildatum)
    .reduce<Said | undefined>(
      (last, one) => (last === undefined || one.on >= last.on ? one : last),
      undefined,
    );
}

/** Where an action stood on the peildatum. */
export function stateOn(progress: readonly ActionProgress[], peildatum: PlainDate): ActionState {
  return lastSaid(progress, peildatum)?.state ?? 'open';
}

export function countStates(states: readonly ActionState[]): ActionCounts {
  const counts = { open: 0, busy: 0, done: 0, dropped: 0 };
  for (const state of states) counts[state] += 1;
  return counts;
}

/** The part of the way from the baseline to the target, 0 to 1; without a baseline the way begins at 0. */
export function towardsTarget({ baseline, target }: Yardstick, value: number): number {
  const begin = baseline ?? 0;
  if (begin === target) return value === target ? 1 : 0;
  return Math.min(1, Math.max(0, (value - begin) / (target - begin)));
}

/** An action asks for attention this long before it is due. */
export const DUE_SOON_DAYS = 30;
export type Urgency = 'overdue' | 'due-soon';

/** Whether an action asks for attention on the day: its due day itself is still in time. */
export function urgencyOf(
  due: PlainDate | null,
  state: ActionState,
  day: PlainDate,
): Urgency | null {
  if (due === null || state === 'done' || state === 'dropped') return null;
  if (due < day) return 'overdue';
  return due <= addDays(day, DUE_SOON_DAYS) ? 'due-soon' : null;
}
