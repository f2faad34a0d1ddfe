import { DomainError, type Period, type PlainDate } from '../shared/index.js';

/**
 * The period of a role that ends on a day: the first one without it. `null` when no day of it is left:
 * it never held, and only the trail keeps that it was given.
 *
 * @throws DomainError `people.role.past`, `people.role.ended`
 */
export function endRole(period: Period, on: PlainDate, today: PlainDate): Period | null {
  refusePast(on, today);
  if (period.to !== null && period.to <= on) throw new DomainError('people.role.ended');
  return on <= period.from ? null : { from: period.from, to: on };
}

/**
 * The period of a role that goes on: until another day, or without an end. Also how an end that was set
 * is taken back, as long as its day is not over.
 *
 * @throws DomainError `people.role.over`; `people.role.past` when the new end is no later day
 */
export function continueRole(period: Period, to: PlainDate | null, today: PlainDate): Period {
  if (period.to !== null && period.to < today) throw new DomainError('people.role.over');
  if (to !== null && (to <= today || to <= period.from)) refuse('/to');
  return { from: period.from, to };
}

/**
 * The periods of a role that makes way for another: nothing is overwritten, one ends and one begins.
 *
 * @throws DomainError as `endRole`, and `people.role.past` when the new role ends before it begins
 */
export function changeRole(
  period: Period,
  fresh: Period,
  today: PlainDate,
): { readonly ended: Period | null; readonly begun: Period } {
  refusePast(fresh.from, today, '/from');
  if (fresh.to !== null && fresh.to <= fresh.from) refuse('/to');
  return { ended: endRole(period, fresh.from, today), begun: fresh };
}

/**
 * The period of a role from when somebody takes it: never before that day.
 *
 * @throws DomainError `people.role.over` when it would have ended by then
 */
export function beginRole(offered: Period, today: PlainDate): Period {
  const from = offered.from < today ? today : offered.from;
  if (offered.to !== null && offered.to <= from) throw new DomainError('people.role.over');
  return { from, to: offered.to };
}

/** What a role was on a past day does not change because of what is done later (rule 2). */
function refusePast(on: PlainDate, today: PlainDate, pointer = '/on'): void {
  if (on < today) refuse(pointer);
}

function refuse(pointer: string): never {
  throw new DomainError('request.invalid', {}, [{ pointer, code: 'people.role.past' }]);
}
