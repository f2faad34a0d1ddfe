import { undoDeadline } from '../shared/index.js';
/**
 * What is to become of a row:
 * - `new`: the register does not know the organisation, it is entered;
 * - `existing`: the register knows it, it becomes a partner;
 * - `changed`: it is a partner already, and the list knows more of it; `same`: and no more;
 * - `repeated`: it stands in the list before, what this row says more is added to it;
 * - `double`: it may be one that is known; somebody has to say;
 * - `wrong`: something in it is not right; `left-out`: somebody left it out.
 */
export const rowVerdicts = [
  'new',
  'existing',
  'changed',
  'same',
  'repeated',
  'double',
  'wrong',
  'left-out',
] as const;
export type RowVerdict = (typeof rowVerdicts)[number];

/** Those that go in when the import is carried out. */
export const goodVerdicts: readonly RowVerdict[] = [
  'new',
  'existing',
  'changed',
  'same',
  'repeated',
];

/** What became of a row. A refused one stands in the file of refused rows, with the reason. */
export const rowOutcomes = ['added', 'merged', 'refused'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/**
 * What somebody says of a row that may be a double: that it is another organisation, which one it is, or
 * that it is left out.
 */
export type RowDecision =
  | { readonly kind: 'new' }
  | { readonly kind: 'organisation'; readonly organisationId: string }
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'leave-out' };

export const importStates = [
  'uploaded',
  'looked-at',
  'running',
  'done',
  'cancelled',
  'undoing',
  'undone',
] as const;
export type ImportState = (typeof importStates)[number];

/** When each step of an import was taken; `null`: not yet. */
export interface ImportSteps {
  readonly lookedAt: Date | null;
  readonly startedAt: Date | null;
  readonly cancelledAt: Date | null;
  readonly finishedAt: Date | null;
  readonly undoStartedAt: Date | null;
  readonly undoneAt: Date | null;
}

export function importState(steps: ImportSteps): ImportState {
  if (steps.undoneAt) return 'undone';
  if (steps.undoStartedAt) return 'undoing';
  if (steps.finishedAt) return steps.cancelledAt ? 'cancelled' : 'done';
  if (steps.startedAt) return 'running';
  return steps.lookedAt ? 'looked-at' : 'uploaded';
}

/** Until when what was done can be undone; `null` when there is nothing to undo. */
export function undoableUntil({ finishedAt, undoStartedAt }: ImportSteps): Date | null {
  if (finishedAt === null || undoStartedAt !== null) return null;
  return undoDeadline(finishedAt);
}
