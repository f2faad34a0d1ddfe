import { DomainError, type PlainDate, putRight, takeOut } from '../shared/index.js';
import {
  mayFollow,
  type PartnershipStatus,
  type PartnershipStatusPeriod,
} from './partnership-status.js';

/**
 * The statuses when it turns out that one was another, or began on another day (rule 2). What came before
 * lasts until that day, what came after stays; together they have to be a life that can be.
 *
 * @throws DomainError `request.not-found`, `timeline.not-after`, `timeline.not-before`,
 *   `partnership.status.impossible`
 */
export function correctPartnershipStatus(
  statuses: readonly PartnershipStatusPeriod[],
  was: PartnershipStatus,
  { status, from }: { readonly status: PartnershipStatus; readonly from: PlainDate },
): PartnershipStatusPeriod[] {
  return life(putRight(statuses, beginOf(statuses, was), from, (held) => ({ ...held, status })));
}

/**
 * The statuses without one that never was: what came before goes on. The only one there is cannot be taken
 * away: then the partnership itself never was.
 *
 * @throws DomainError `request.not-found`, `partnership.status.only-one`,
 *   `partnership.status.impossible`
 */
export function withdrawPartnershipStatus(
  statuses: readonly PartnershipStatusPeriod[],
  was: PartnershipStatus,
): PartnershipStatusPeriod[] {
  const left = takeOut(statuses, beginOf(statuses, was));
  if (left.length === 0) throw new DomainError('partnership.status.only-one');
  return life(left);
}

/** Each status is there at most once, so it says which one is meant. */
function beginOf(statuses: readonly PartnershipStatusPeriod[], was: PartnershipStatus): PlainDate {
  const held = statuses.find(({ status }) => status === was);
  if (held === undefined) throw new DomainError('request.not-found');
  return held.period.from;
}

/** Forward only, and it does not begin by ending. */
function life(statuses: PartnershipStatusPeriod[]): PartnershipStatusPeriod[] {
  const [first] = statuses;
  const goesForward = statuses.every((one, index) => {
    const next = statuses[index + 1];
    return next === undefined || mayFollow(one.status, next.status);
  });
  if (first?.status === 'ended' || !goesForward) {
    throw new DomainError('partnership.status.impossible');
  }
  return statuses;
}
