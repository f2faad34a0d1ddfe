import { DomainError, type Period, type PlainDate } from '../shared/index.js';

/**
 * The period of a membership to which the local side says yes today: it counts from then, or from a later
 * day that was asked for. What was true before does not change by a yes of today (rule 2).
 *
 * @throws DomainError `coalition.membership.ended` when no day of what was asked is left
 */
export function acceptMembership({ from, to }: Period, today: PlainDate): Period {
  if (to !== null && to <= today) throw new DomainError('coalition.membership.ended');
  return { from: from < today ? today : from, to };
}

/**
 * The period of a membership that ends on a day: the first one without it; `null` when no day of it is
 * left. An end that was set moves, as long as it only gets earlier: what goes on again is a new one.
 *
 * @throws DomainError `coalition.membership.ended`
 */
export function endMembership(period: Period, on: PlainDate): Period | null {
  if (period.to !== null && period.to <= on) throw new DomainError('coalition.membership.ended');
  return on <= period.from ? null : { from: period.from, to: on };
}
