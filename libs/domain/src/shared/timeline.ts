import { DomainError } from './domain-error.js';
import type { PlainDate } from './dates.js';
import type { Dated } from './period.js';

/**
 * Things that follow each other, one at a time: each holds until the next one begins (rule 2). None of
 * these functions touches a day before the one that it is about.
 */
export type Timeline<Thing extends Dated> = readonly Thing[];

/**
 * The timeline after something else holds from a day on; what held ends on that day.
 *
 * @throws DomainError `timeline.not-after` when the day is not after the begin of the last one
 */
export function follow<Thing extends Dated>(timeline: Timeline<Thing>, next: Thing): Thing[] {
  const ordered = inOrder(timeline);
  const last = ordered.at(-1);
  if (last === undefined) return [next];
  refuseNotAfter(next.period.from, last);
  // What ended of itself keeps its end.
  const ends = last.period.to === null || last.period.to > next.period.from;
  return [
    ...ordered.slice(0, -1),
    ends ? endingOn(last, next.period.from) : last,
    { ...next, period: { from: next.period.from, to: null } },
  ];
}

/**
 * The timeline when it turns out that something was otherwise, or began on another day: what came before
 * lasts until that day, what came after stays.
 *
 * @param was the first day of what is put right, as it was written down
 * @throws DomainError `request.not-found`; `timeline.not-after` and `timeline.not-before` when the day
 *   passes a neighbour
 */
export function putRight<Thing extends Dated>(
  timeline: Timeline<Thing>,
  was: PlainDate,
  from: PlainDate,
  change: (held: Thing) => Thing,
): Thing[] {
  const { before, previous, held, after } = placeOf(timeline, was);
  if (previous) refuseNotAfter(from, previous);
  const [next] = after;
  if (next && from >= next.period.from) {
    throw new DomainError('timeline.not-before', { from: next.period.from });
  }
  const corrected = { ...change(held), period: { from, to: held.period.to } };
  return [...before, ...(previous ? [endingOn(previous, from)] : []), corrected, ...after];
}

/**
 * The timeline without what never was: what came before goes on.
 *
 * @throws DomainError `request.not-found`
 */
export function takeOut<Thing extends Dated>(timeline: Timeline<Thing>, was: PlainDate): Thing[] {
  const { before, previous, held, after } = placeOf(timeline, was);
  return [...before, ...(previous ? [endingOn(previous, held.period.to)] : []), ...after];
}

function placeOf<Thing extends Dated>(timeline: Timeline<Thing>, was: PlainDate) {
  const ordered = inOrder(timeline);
  const at = ordered.findIndex(({ period }) => period.from === was);
  const held = ordered[at];
  if (held === undefined) throw new DomainError('request.not-found');
  return {
    before: ordered.slice(0, Math.max(0, at - 1)),
    previous: ordered[at - 1],
    held,
    after: ordered.slice(at + 1),
  };
}

function inOrder<Thing extends Dated>(timeline: Timeline<Thing>): Thing[] {
  return [...timeline].sort((a, b) => (a.period.from < b.period.from ? -1 : 1));
}

function endingOn<Thing extends Dated>(thing: Thing, to: PlainDate | null): Thing {
  return { ...thing, period: { from: thing.period.from, to } };
}

function refuseNotAfter(from: PlainDate, previous: Dated): void {
  if (from > previous.period.from) return;
  throw new DomainError('timeline.not-after', { from: previous.period.from });
}
