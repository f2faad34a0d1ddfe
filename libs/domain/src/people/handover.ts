import { DomainError, type Period, type PlainDate } from '../shared/index.js';
import { endRole } from './role-period.js';

/** What becomes of who led, when a successor begins. */
export interface HandedOver {
  /** Of the role of lead; `null` when no day of it is left. */
  readonly led: Period | null;
  /** As editor, when that was agreed and there is a day of it. */
  readonly stays: Period | null;
}

/**
 * Ends the role of who led on the first day of the successor. Who had left before that day stays as
 * they were: a successor who was slow to accept brings nobody back.
 */
export function handOver(
  led: Period,
  successorFrom: PlainDate,
  editorUntil: PlainDate | null,
  today: PlainDate,
): HandedOver {
  const isThere = led.to === null || led.to > successorFrom;
  return {
    led: isThere ? endRole(led, successorFrom, today) : led,
    stays:
      isThere && editorUntil !== null && editorUntil > successorFrom
        ? { from: successorFrom, to: editorUntil }
        : null,
  };
}

/**
 * Who has left before the successor begins has nothing to hand over.
 *
 * @throws DomainError `people.role.ended`
 */
export function refuseHandover(led: Period, successorFrom: PlainDate): void {
  if (led.to !== null && led.to < successorFrom) throw new DomainError('people.role.ended');
}
