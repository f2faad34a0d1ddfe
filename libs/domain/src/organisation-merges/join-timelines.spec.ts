import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  beginPartnership,
  mayFollow,
  type PartnershipStatus,
  partnershipStatuses,
  statusOn,
  wholePeriod,
} from '../partnerships/index.js';
import { addDays, dateOfDay, overlaps } from '../shared/index.js';
import { joinTimelines, type Timeline } from './index.js';

type Step = readonly [PartnershipStatus, number];

/** Partnerships one after the other, as one organisation has them in a coalition. */
function timelines(prefix: string): fc.Arbitrary<Timeline[]> {
  const step = fc.tuple(fc.constantFrom(...partnershipStatuses), fc.integer({ min: 1, max: 9 }));
  return fc
    .array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 3 })
    .map((lives) => {
      let day = 20_000;
      return lives.flatMap((steps, index) => {
        const { statuses, end } = lived(steps, day);
        if (statuses.length === 0 || (end === null && index < lives.length - 1)) return [];
        day = end ?? day;
        return [{ id: `${prefix}${index}`, statuses }];
      });
    })
    .map((all) => {
      const open = all.findIndex(({ statuses }) => wholePeriod(statuses)?.to === null);
      return open < 0 ? all : all.slice(0, open + 1);
    });
}

function lived(steps: readonly Step[], begin: number) {
  const [first, ...next] = steps;
  if (first === undefined || first[0] === 'ended') return { statuses: [], end: null };
  let day = begin + first[1];
  let statuses = beginPartnership(first[0], dateOfDay(day));
  for (const [status, later] of next) {
    const last = statuses.at(-1);
    if (last === undefined || !mayFollow(last.status, status)) continue;
    day += later;
    const period = { from: last.period.from, to: dateOfDay(day) };
    statuses = [
      ...statuses.slice(0, -1),
      { ...last, period },
      { status, period: { from: dateOfDay(day), to: null } },
    ];
  }
  return { statuses, end: statuses.at(-1)?.status === 'ended' ? day : null };
}

const days = Array.from({ length: 140 }, (_, index) => addDays('2024-10-01', index));
const furthest = (all: readonly Timeline[], day: string) =>
  Math.max(
    -1,
    ...all
      .map(({ statuses }) => statusOn(statuses, day))
      .filter((status) => status !== undefined && status !== 'ended')
      .map((status) => partnershipStatuses.indexOf(status as PartnershipStatus)),
  );

describe('partnerships of two organisations that are one', () => {
  const both = fc.tuple(timelines('kept '), timelines('merged ')).map(([a, b]) => [...a, ...b]);

  test('say of each day what was furthest, and no two hold at once', () => {
    fc.assert(
      fc.property(both, (all) => {
        const joined = joinTimelines(all);
        for (const day of days) expect(furthest(joined, day)).toBe(furthest(all, day));
        for (const [index, one] of joined.entries()) {
          const mine = wholePeriod(one.statuses);
          for (const other of joined.slice(index + 1)) {
            const theirs = wholePeriod(other.statuses);
            expect(mine !== null && theirs !== null && overlaps(mine, theirs)).toBe(false);
          }
        }
      }),
    );
  });

  test('go forward only, without a gap, and end once', () => {
    fc.assert(
      fc.property(both, (all) => {
        for (const { statuses } of joinTimelines(all)) {
          for (const [index, { status, period }] of statuses.entries()) {
            const next = statuses[index + 1];
            expect(period.to).toBe(next?.period.from ?? null);
            if (next !== undefined) expect(mayFollow(status, next.status)).toBe(true);
          }
        }
      }),
    );
  });

  test('are each one of those there were, and every other goes up into one', () => {
    fc.assert(
      fc.property(both, (all) => {
        const ids = joinTimelines(all).flatMap(({ id, absorbs }) => [id, ...absorbs]);
        expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      }),
    );
  });

  test('are left alone where they share no day', () => {
    const first = {
      id: 'a',
      statuses: [
        { status: 'active', period: { from: '2024-01-01', to: '2025-01-01' } },
        { status: 'ended', period: { from: '2025-01-01', to: null } },
      ],
    } as const;
    const next = { id: 'b', statuses: beginPartnership('invited', '2025-01-01') };
    expect(joinTimelines<Timeline['statuses'][number]>([first, next])).toEqual([
      { ...first, absorbs: [] },
      { ...next, absorbs: [] },
    ]);
  });
});
