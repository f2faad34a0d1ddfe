import {
  type PartnershipStatus,
  type PartnershipStatusPeriod,
  partnershipStatuses,
  wholePeriod,
} from '../partnerships/index.js';
import { contains, overlaps, type Period, type PlainDate } from '../shared/index.js';

/** A partnership and its statuses through time. */
export interface Timeline<Status extends PartnershipStatusPeriod = PartnershipStatusPeriod> {
  readonly id: string;
  readonly statuses: readonly Status[];
}

/** A partnership after the joining: one of those there were, and those that went up into it. */
export interface JoinedTimeline<Status extends PartnershipStatusPeriod> extends Timeline<Status> {
  readonly absorbs: readonly string[];
}

/**
 * Partnerships of one organisation in one coalition, some of which may overlap, as partnerships that do not.
 * On each day holds what was furthest of those that held: it took part when one of them did. A status
 * never goes back, so where it would, the next partnership begins.
 */
export function joinTimelines<Status extends PartnershipStatusPeriod>(
  timelines: readonly Timeline<Status>[],
): JoinedTimeline<Status>[] {
  return clustersOf(timelines).flatMap((cluster) => {
    const [only] = cluster;
    if (cluster.length === 1 && only !== undefined) return [{ ...only, absorbs: [] }];
    return joined(cluster);
  });
}

/** Those that share days with each other, directly or through others. */
function clustersOf<Status extends PartnershipStatusPeriod>(
  timelines: readonly Timeline<Status>[],
): Timeline<Status>[][] {
  return timelines.reduce<Timeline<Status>[][]>((clusters, one) => {
    const touching = clusters.filter((cluster) =>
      cluster.some((other) => overlaps(daysOf(one), daysOf(other))),
    );
    const rest = clusters.filter((cluster) => !touching.includes(cluster));
    return [...rest, [...touching.flat(), one]];
  }, []);
}

function joined<Status extends PartnershipStatusPeriod>(
  cluster: readonly Timeline<Status>[],
): JoinedTimeline<Status>[] {
  const pieces = piecesOf(segmentsOf(cluster));
  const free = [...cluster];
  const owned = pieces.map((statuses) => {
    const days = daysOf({ statuses });
    // What ends where the piece ends: a status only goes forward, so there is one for each piece.
    const at = free.findIndex((one) => daysOf(one).to === days.to);
    const [owner] = free.splice(at, 1);
    const ended = days.to === null ? [] : (owner?.statuses.filter(isEnded) ?? []);
    return { id: owner?.id ?? '', days, statuses: [...statuses, ...ended] };
  });
  return owned.map(({ id, days, statuses }) => ({
    ...{ id, statuses },
    absorbs: free.filter((one) => endsIn(daysOf(one), days)).map((one) => one.id),
  }));
}

/** Stretches of days with the status that was furthest, in order. */
function segmentsOf<Status extends PartnershipStatusPeriod>(
  cluster: readonly Timeline<Status>[],
): Status[] {
  const all = cluster.flatMap(({ statuses }) => statuses.filter((one) => !isEnded(one)));
  const days = all.flatMap(({ period }) => [
    period.from,
    ...(period.to === null ? [] : [period.to]),
  ]);
  const turns = [...new Set(days)].sort();
  const segments: Status[] = [];
  for (const [index, from] of turns.entries()) {
    const held = all
      .filter(({ period }) => contains(period, from))
      .sort((one, other) => rank(other.status) - rank(one.status));
    const [furthest] = held;
    if (furthest === undefined) continue;
    const to = turns[index + 1] ?? null;
    const last = segments.at(-1);
    if (last?.status === furthest.status && last.period.to === from) {
      segments.splice(-1, 1, { ...last, period: { from: last.period.from, to } });
    } else segments.push({ ...furthest, period: { from, to } });
  }
  return segments;
}

function piecesOf<Status extends PartnershipStatusPeriod>(segments: readonly Status[]): Status[][] {
  return segments.reduce<Status[][]>((pieces, segment) => {
    const piece = pieces.at(-1);
    const last = piece?.at(-1);
    const goesOn =
      last?.period.to === segment.period.from && rank(last.status) < rank(segment.status);
    if (piece !== undefined && goesOn) piece.push(segment);
    else pieces.push([segment]);
    return pieces;
  }, []);
}

function endsIn(days: Period, piece: Period): boolean {
  if (days.to === null) return piece.to === null;
  return piece.from < days.to && (piece.to === null || days.to <= piece.to);
}

function daysOf({ statuses }: Pick<Timeline, 'statuses'>): {
  from: PlainDate;
  to: PlainDate | null;
} {
  const [first] = statuses;
  // Of one that never had a status there are no days.
  if (first === undefined) return { from: '', to: '' };
  if (statuses.some(isEnded)) return wholePeriod(statuses) ?? first.period;
  return { from: first.period.from, to: statuses.at(-1)?.period.to ?? null };
}

function isEnded({ status }: PartnershipStatusPeriod): boolean {
  return status === 'ended';
}

function rank(status: PartnershipStatus): number {
  return partnershipStatuses.indexOf(status);
}
