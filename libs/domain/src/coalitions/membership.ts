import { DomainError, type Period, type PlainDate } from '../shared/index.js';

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
