import { DomainError, type PlainDate } from '../shared/index.js';
import { type CoalitionStatus, mayFollow, type StatusPeriod } from './coalition-status.js';

/** A status and the ones beside it. */
interface Place {
  readonly ordered: readonly StatusPeriod[];
  readonly at: number;
  readonly held: StatusPeriod;
  readonly previous: StatusPeriod | undefined;
  readonly next: StatusPeriod | undefined;
}

/**
 * The periods when it turns out that another status held, or that it held from another day on. What came
 * before lasts until that day, what came after stays; together they have to be a life that can be (rule 4).
 *
 * @param was the first day of the status that is corrected, as it was written down
 * @throws DomainError `request.not-found`, `coalition.status.not-after` and `coalition.status.not-before`
 *   when the day passes a neighbour, `coalition.status.same` and `coalition.status.impossible`
 */
export function correctStatus(
  statuses: readonly StatusPeriod[],
  was: PlainDate,
  { status, from }: { readonly status: CoalitionStatus; readonly from: PlainDate },
): StatusPeriod[] {
  const { ordered, at, held, previous, next } = placeOf(statuses, was);
  if (previous && from <= previous.period.from) {
    throw new DomainError('coalition.status.not-after', { from: previous.period.from });
  }
  if (next && from >= next.period.from) {
    throw new DomainError('coalition.status.not-before', { from: next.period.from });
  }
  refuseStep(previous?.status ?? 'unknown', status);
  if (next) refuseStep(status, next.status);
  return [
    ...ordered.slice(0, Math.max(0, at - 1)),
    ...(previous ? [until(previous, from)] : []),
    { status, period: { from, to: held.period.to } },
    ...ordered.slice(at + 1),
  ];
}

/**
 * The periods without a status that never held: what came before goes on.
 *
 * @throws DomainError `request.not-found`; `coalition.status.same` and `coalition.status.impossible` when
 *   what is left on both sides does not fit
 */
export function withdrawStatus(statuses: readonly StatusPeriod[], was: PlainDate): StatusPeriod[] {
  const { ordered, at, held, previous, next } = placeOf(statuses, was);
  if (next) refuseStep(previous?.status ?? 'unknown', next.status);
  return [
    ...ordered.slice(0, Math.max(0, at - 1)),
    ...(previous ? [until(previous, held.period.to)] : []),
    ...ordered.slice(at + 1),
  ];
}

function placeOf(statuses: readonly StatusPeriod[], was: PlainDate): Place {
  const ordered = [...statuses].sort((a, b) => (a.period.from < b.period.from ? -1 : 1));
  const at = ordered.findIndex(({ period }) => period.from === was);
  const held = ordered[at];
  if (held === undefined) throw new DomainError('request.not-found');
  return { ordered, at, held, previous: ordered[at - 1], next: ordered[at + 1] };
}

function until({ status, period }: StatusPeriod, to: PlainDate | null): StatusPeriod {
  return { status, period: { from: period.from, to } };
}

function refuseStep(from: CoalitionStatus, to: CoalitionStatus): void {
  if (from === to) throw new DomainError('coalition.status.same', { status: to });
  if (!mayFollow(from, to)) throw new DomainError('coalition.status.impossible', { from, to });
}
