import { DomainError, type Dated, type PlainDate, contains } from '../shared/index.js';

/** In the order of a coalition's life. `unknown` holds until somebody states a status (rule 4). */
export const coalitionStatuses = [
  'unknown',
  'none',
  'exploring',
  'developing',
  'formed',
  'ended',
] as const;
export type CoalitionStatus = (typeof coalitionStatuses)[number];

/** A status and the days on which it held. The periods of a coalition do not overlap. */
export interface StatusPeriod extends Dated {
  readonly status: CoalitionStatus;
}

/**
 * Where a status can go: forward, also past a step; and from `ended` back to `developing`. Nothing
 * becomes `unknown` again, and what never began cannot end. A step back that was a mistake is a
 * correction of the past, not a change.
 */
const next: Readonly<Record<CoalitionStatus, readonly CoalitionStatus[]>> = {
  unknown: ['none', 'exploring', 'developing', 'formed', 'ended'],
  none: ['exploring', 'developing', 'formed'],
  exploring: ['developing', 'formed', 'ended'],
  developing: ['formed', 'ended'],
  formed: ['ended'],
  ended: ['developing'],
};

export function mayFollow(from: CoalitionStatus, to: CoalitionStatus): boolean {
  return next[from].includes(to);
}

/** The status on the peildatum: `unknown` when nobody stated one for that day. */
export function statusOn(statuses: readonly StatusPeriod[], peildatum: PlainDate): CoalitionStatus {
  return statuses.find(({ period }) => contains(period, peildatum))?.status ?? 'unknown';
}

/**
 * The periods after a coalition says that a status holds from a day on. What was true before that day
 * stays as it was (rule 2).
 *
 * @throws DomainError `coalition.status.same`, `coalition.status.not-after` when the day is not after
 *   the begin of the last status, `coalition.status.impossible` when that step is none
 */
export function stateStatus(
  statuses: readonly StatusPeriod[],
  status: CoalitionStatus,
  from: PlainDate,
): StatusPeriod[] {
  const ordered = [...statuses].sort((a, b) => (a.period.from < b.period.from ? -1 : 1));
  const last = ordered.at(-1);
  const opened = { status, period: { from, to: null } };
  if (!last) {
    if (status === 'unknown') throw new DomainError('coalition.status.same', { status });
    return [opened];
  }
  if (from <= last.period.from) {
    throw new DomainError('coalition.status.not-after', { from: last.period.from });
  }
  const before = statusOn(ordered, from);
  if (before === status) throw new DomainError('coalition.status.same', { status });
  if (!mayFollow(before, status)) {
    throw new DomainError('coalition.status.impossible', { from: before, to: status });
  }
  const ends = last.period.to;
  const closed = ends === null || ends > from ? { from: last.period.from, to: from } : last.period;
  return [...ordered.slice(0, -1), { ...last, period: closed }, opened];
}
