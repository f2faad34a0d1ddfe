import { DomainError, type Dated, type Period, type PlainDate, contains } from '../shared/index.js';

/** In the order of the life of a partnership. */
export const partnershipStatuses = ['invited', 'in-conversation', 'active', 'ended'] as const;
export type PartnershipStatus = (typeof partnershipStatuses)[number];

/** A status and the days on which it holds. Those of a partnership follow each other without a gap. */
export interface PartnershipStatusPeriod extends Dated {
  readonly status: PartnershipStatus;
}

/** Whether one status can follow another: forward only. Who comes back begins a partnership anew. */
export function mayFollow(from: PartnershipStatus, to: PartnershipStatus): boolean {
  return partnershipStatuses.indexOf(to) > partnershipStatuses.indexOf(from);
}

/** How a partnership begins: asked, in conversation, or as a partner at once. It cannot begin by ending. */
export function beginPartnership(
  status: Exclude<PartnershipStatus, 'ended'>,
  from: PlainDate,
): PartnershipStatusPeriod[] {
  return [{ status, period: { from, to: null } }];
}

/** The status on the peildatum, or `undefined` before anything began (rule 2). */
export function statusOn(
  statuses: readonly PartnershipStatusPeriod[],
  peildatum: PlainDate,
): PartnershipStatus | undefined {
  return statuses.find(({ period }) => contains(period, peildatum))?.status;
}

/** The days on which it takes part, or `null` when it never did. */
export function activePeriod(statuses: readonly PartnershipStatusPeriod[]): Period | null {
  return statuses.find(({ status }) => status === 'active')?.period ?? null;
}

/** From the first word until the end: in these days the organisation has no second partnership here. */
export function wholePeriod(statuses: readonly PartnershipStatusPeriod[]): Period | null {
  const [first] = statuses;
  if (first === undefined) return null;
  const ended = statuses.find(({ status }) => status === 'ended');
  return { from: first.period.from, to: ended?.period.from ?? null };
}

/**
 * The statuses after another one holds from a day on. What was true before that day stays as it was
 * (rule 2).
 *
 * @throws DomainError `partnership.status.impossible` when that step is none,
 *   `partnership.status.not-after` when the day is not after the begin of the last status
 */
export function statePartnershipStatus(
  statuses: readonly PartnershipStatusPeriod[],
  status: PartnershipStatus,
  from: PlainDate,
): PartnershipStatusPeriod[] {
  const last = statuses.at(-1);
  if (last === undefined || !mayFollow(last.status, status)) {
    throw new DomainError('partnership.status.impossible');
  }
  if (from <= last.period.from) {
    throw new DomainError('partnership.status.not-after', { from: last.period.from });
  }
  return [
    ...statuses.slice(0, -1),
    { ...last, period: { from: last.period.from, to: from } },
    { status, period: { from, to: null } },
  ];
}

/** The statuses as though the end was never stated: it was a mistake, and is taken back. */
export function takeBackEnd(
  statuses: readonly PartnershipStatusPeriod[],
): PartnershipStatusPeriod[] {
  const kept = statuses.filter(({ status }) => status !== 'ended');
  const last = kept.at(-1);
  if (last === undefined || kept.length === statuses.length) return [...statuses];
  return [...kept.slice(0, -1), { ...last, period: { from: last.period.from, to: null } }];
}
