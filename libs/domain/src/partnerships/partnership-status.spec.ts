import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DomainError, addDays, dateOfDay, overlaps } from '../shared/index.js';
import {
  type PartnershipStatus,
  type PartnershipStatusPeriod,
  activePeriod,
  beginPartnership,
  mayFollow,
  partnershipStatuses,
  statePartnershipStatus,
  statusOn,
  takeBackEnd,
  wholePeriod,
} from './partnership-status.js';

const status = fc.constantFrom(...partnershipStatuses);
const day = fc.integer({ min: 20_000, max: 20_400 }).map(dateOfDay);
const first = fc.constantFrom('invited' as const, 'in-conversation' as const, 'active' as const);

/** What becomes of a partnership when these statuses are stated; what is refused changes nothing. */
function stated(
  statuses: PartnershipStatusPeriod[],
  next: PartnershipStatus,
  from: string,
): PartnershipStatusPeriod[] {
  try {
    return statePartnershipStatus(statuses, next, from);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return statuses;
  }
}

const histories = fc
  .tuple(first, fc.array(fc.tuple(status, fc.integer({ min: -5, max: 90 })), { maxLength: 6 }))
  .map(([begun, steps]) => {
    let from = '2024-10-10';
    let statuses = beginPartnership(begun, from);
    for (const [next, later] of steps) {
      from = addDays(from, later);
      statuses = stated(statuses, next, from);
    }
    return statuses;
  });

describe('the status of a partnership', () => {
  const allowed: Readonly<Record<PartnershipStatus, readonly PartnershipStatus[]>> = {
    invited: ['in-conversation', 'active', 'ended'],
    'in-conversation': ['active', 'ended'],
    active: ['ended'],
    ended: [],
  };

  test.each(
    partnershipStatuses.flatMap((from) => partnershipStatuses.map((to) => [from, to] as const)),
  )('goes from %s to %s, or not', (from, to) => {
    expect(mayFollow(from, to)).toBe(allowed[from].includes(to));
  });

  test('holds one at a time, without a gap, and each at most once', () => {
    fc.assert(
      fc.property(histories, (statuses) => {
        expect(statuses.at(-1)?.period.to).toBeNull();
        for (const [index, { period }] of statuses.entries()) {
          const next = statuses[index + 1];
          if (next === undefined) continue;
          expect(period.to).toBe(next.period.from);
          expect(overlaps(period, next.period)).toBe(false);
        }
        const names = statuses.map((one) => one.status);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  test('of a past day never changes by what is stated later (rule 2)', () => {
    fc.assert(
      fc.property(histories, status, day, day, (statuses, next, from, peildatum) => {
        fc.pre(peildatum < from);
        const after = stated(statuses, next, from);
        expect(statusOn(after, peildatum)).toBe(statusOn(statuses, peildatum));
      }),
    );
  });

  test('an end that is taken back never was', () => {
    fc.assert(
      fc.property(histories, day, (statuses, from) => {
        fc.pre(statuses.at(-1)?.status !== 'ended');
        const ended = stated(statuses, 'ended', from);
        expect(takeBackEnd(ended)).toEqual(statuses);
      }),
    );
  });

  test('tells the days on which it takes part, and those from the first word to the end', () => {
    const asked = beginPartnership('invited', '2026-01-01');
    expect([activePeriod(asked), wholePeriod(asked)]).toEqual([
      null,
      { from: '2026-01-01', to: null },
    ]);
    const partner = statePartnershipStatus(asked, 'active', '2026-02-01');
    const ended = statePartnershipStatus(partner, 'ended', '2026-03-01');
    expect(activePeriod(ended)).toEqual({ from: '2026-02-01', to: '2026-03-01' });
    expect(wholePeriod(ended)).toEqual({ from: '2026-01-01', to: '2026-03-01' });
    expect(statusOn(ended, '2025-12-31')).toBeUndefined();
    expect(takeBackEnd([])).toEqual([]);
    expect(wholePeriod([])).toBeNull();
  });

  test.each([
    ['active', '2026-01-01', 'partnership.status.not-after'],
    ['invited', '2026-02-01', 'partnership.status.impossible'],
  ] as const)('who was asked on 1 January cannot become %s on %s', (next, from, code) => {
    const asked = beginPartnership('invited', '2026-01-01');
    expect(() => statePartnershipStatus(asked, next, from)).toThrow(code);
  });
});
