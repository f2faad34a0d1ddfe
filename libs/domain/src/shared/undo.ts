import { DomainError } from './domain-error.js';

/** So many days a deletion, an ending, a merge or an import can be undone; then it is history. */
export const undoDays = 30;
const DAY = 24 * 60 * 60_000;

/** The last moment at which something that was done then can be undone. */
export function undoDeadline(doneAt: Date): Date {
  return new Date(doneAt.getTime() + undoDays * DAY);
}

/** What was done longer ago is corrected on purpose, not undone. */
export function canBeUndone(doneAt: Date, now: Date): boolean {
  return now <= undoDeadline(doneAt);
}

/** @throws DomainError `undo.too-late`, with the days that there were */
export function refuseLateUndo(doneAt: Date, now: Date): void {
  if (!canBeUndone(doneAt, now)) throw new DomainError('undo.too-late', { days: undoDays });
}

/** What was done before this moment can be undone no more. */
export function undoableSince(now: Date): Date {
  return new Date(now.getTime() - undoDays * DAY);
}
