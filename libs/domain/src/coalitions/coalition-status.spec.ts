import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DomainError, addDays, dateOfDay, overlaps } from '../shared/index.js';
import {
  type CoalitionStatus,
  type StatusPeriod,
  coalitionStatuses,
  mayFollow,
  stateStatus,
  statusOn,
} from './coalition-status.js';

const status = fc.constantFrom(...coalitionStatuses);
const day = fc.integer({ min: 20_000, max: 20_400 }).map(dateOfDay);

/** What becomes of a coalition when these statuses are stated, each after the one before. */
function history(stated: readonly (readonly [CoalitionStatus, number])[]): StatusPeriod[] {
  let periods: StatusPeriod[] = [];
  let from = '2024-01-01';
  for (const [next, later] of stated) {
    from = addDays(from, later);
    try {
      periods = stateStatus(periods, next, from);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }
  return periods;
}

const histories = fc
  .array(fc.tuple(status, fc.integer({ min: 0, max: 90 })), { maxLength: 8 })
  .map(history);

describe('the status of a coalition', () => {
  const allowed: Readonly<Record<CoalitionStatus, readonly CoalitionStatus[]>> = {
    unknown: ['none', 'exploring', 'developing', 'formed', 'ended'],
    none: ['exploring', 'developing', 'formed'],
    exploring: ['developing', 'formed', 'ended'],
    developing: ['formed', 'ended'],
    formed: ['ended'],
    ended: ['developing'],
  };

  test.each(
    coalitionStatuses.flatMap((from) => coalitionStatuses.map((to) => [from, to] as const)),
  )('goes from %s to %s, or not', (from, to) => {
    expect(mayFollow(from, to)).toBe(allowed[from].includes(to));
  });

  test('is unknown until somebody states it', () => {
    const periods = stateStatus([], 'formed', '2024-05-01');
    expect(statusOn([], '2024-05-01')).toBe('unknown');
    expect(statusOn(periods, '2024-04-30')).toBe('unknown');
    expect(statusOn(periods, '2024-05-01')).toBe('formed');
  });

  test('holds one at a time, and goes where it may', () => {
    fc.assert(
      fc.property(histories, (periods) => {
        for (const [index, { period, status: now }] of periods.entries()) {
          const next = periods[index + 1];
          if (!next) expect(period.to).toBeNull();
          else {
            expect(period.to).toBe(next.period.from);
            expect(overlaps(period, next.period)).toBe(false);
            expect(mayFollow(now, next.status)).toBe(true);
          }
        }
      }),
    );
  });

  test('of a past day never changes by what is stated later (rule 2)', () => {
    fc.assert(
      fc.property(histories, status, day, day, (periods, next, from, peildatum) => {
        fc.pre(peildatum < from);
        let after = periods;
        try {
          after = stateStatus(periods, next, from);
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
        }
        expect(statusOn(after, peildatum)).toBe(statusOn(periods, peildatum));
      }),
    );
  });

  test.each<[CoalitionStatus, string, string]>([
    ['formed', '2024-06-01', 'coalition.status.same'],
    ['exploring', '2024-06-01', 'coalition.status.impossible'],
    ['unknown', '2024-06-01', 'coalition.status.impossible'],
    ['ended', '2024-05-01', 'coalition.status.not-after'],
    ['ended', '2023-05-01', 'coalition.status.not-after'],
  ])('formed since May cannot become %s on %s', (next, from, code) => {
    const periods = stateStatus([], 'formed', '2024-05-01');
    expect(() => stateStatus(periods, next, from)).toThrow(code);
  });

  test('comes back from ended to developing', () => {
    const ended = stateStatus(stateStatus([], 'formed', '2024-05-01'), 'ended', '2025-01-01');
    const back = stateStatus(ended, 'developing', '2026-01-01');
    expect(['2024-12-31', '2025-12-31', '2026-01-01'].map((date) => statusOn(back, date))).toEqual([
      'formed',
      'ended',
      'developing',
    ]);
  });
});
