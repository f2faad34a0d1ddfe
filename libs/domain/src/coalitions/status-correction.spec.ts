import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DomainError, addDays, dateOfDay } from '../shared/index.js';
import {
  type CoalitionStatus,
  type StatusPeriod,
  coalitionStatuses,
  mayFollow,
  stateStatus,
  statusOn,
} from './coalition-status.js';
import { correctStatus, withdrawStatus } from './status-correction.js';

const life = (...steps: readonly (readonly [CoalitionStatus, string])[]) =>
  steps.reduce<StatusPeriod[]>((known, [next, from]) => stateStatus(known, next, from), []);
const told = (periods: readonly StatusPeriod[]) =>
  periods.map(({ status, period }) => `${status} ${period.from} ${period.to ?? '…'}`);
const twoYears = life(
  ['developing', '2024-01-01'],
  ['formed', '2025-01-01'],
  ['ended', '2026-01-01'],
);

const steps = fc.array(
  fc.tuple(fc.constantFrom(...coalitionStatuses), fc.integer({ min: 1, max: 60 })),
  { minLength: 1, maxLength: 6 },
);
const lives = steps.map((stated) => {
  let from = '2024-01-01';
  let periods: StatusPeriod[] = [];
  for (const [next, later] of stated) {
    from = addDays(from, later);
    periods = allowed(() => stateStatus(periods, next, from)) ?? periods;
  }
  return periods;
});

function allowed<Result>(attempt: () => Result): Result | undefined {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

describe('a status that was written down wrongly', () => {
  test('held from another day on: what came before lasts until then', () => {
    const corrected = correctStatus(twoYears, '2025-01-01', {
      status: 'formed',
      from: '2024-07-01',
    });
    expect(told(corrected)).toEqual([
      'developing 2024-01-01 2024-07-01',
      'formed 2024-07-01 2026-01-01',
      'ended 2026-01-01 …',
    ]);
  });

  test('was another one', () => {
    const begun = life(['exploring', '2024-01-01']);
    const corrected = correctStatus(begun, '2024-01-01', { status: 'none', from: '2024-01-01' });
    expect(told(corrected)).toEqual(['none 2024-01-01 …']);
  });

  test('never was: what came before goes on', () => {
    expect(told(withdrawStatus(twoYears, '2026-01-01'))).toEqual([
      'developing 2024-01-01 2025-01-01',
      'formed 2025-01-01 …',
    ]);
    expect(told(withdrawStatus(twoYears, '2024-01-01'))).toEqual([
      'formed 2025-01-01 2026-01-01',
      'ended 2026-01-01 …',
    ]);
    expect(withdrawStatus(life(['formed', '2025-01-01']), '2025-01-01')).toEqual([]);
  });

  test.each<[CoalitionStatus, string, string]>([
    ['formed', '2024-01-01', 'coalition.status.not-after'],
    ['formed', '2026-01-01', 'coalition.status.not-before'],
    ['developing', '2025-01-01', 'coalition.status.same'],
    ['ended', '2025-01-01', 'coalition.status.same'],
    ['exploring', '2025-01-01', 'coalition.status.impossible'],
  ])('cannot have been %s from %s on', (status, from, code) => {
    expect(() => correctStatus(twoYears, '2025-01-01', { status, from })).toThrow(code);
  });

  test('is one that was written down', () => {
    const correction = { status: 'formed', from: '2025-01-01' } as const;
    expect(() => correctStatus(twoYears, '2025-01-02', correction)).toThrow('request.not-found');
    expect(() => withdrawStatus(twoYears, '2025-01-02')).toThrow('request.not-found');
  });

  test('leaves a life that can be, whatever is corrected', () => {
    const day = fc.integer({ min: 19_700, max: 20_200 }).map(dateOfDay);
    fc.assert(
      fc.property(
        lives.filter((periods) => periods.length > 0),
        fc.nat(),
        fc.constantFrom(...coalitionStatuses),
        day,
        fc.boolean(),
        (periods, index, status, from, withdraws) => {
          const was = periods[index % periods.length]?.period.from ?? '';
          const after = allowed(() =>
            withdraws
              ? withdrawStatus(periods, was)
              : correctStatus(periods, was, { status, from }),
          );
          fc.pre(after !== undefined);
          for (const [at, { period, status: now }] of after.entries()) {
            const next = after[at + 1];
            expect(period.to).toBe(next?.period.from ?? null);
            expect(period.to === null || period.from < period.to).toBe(true);
            if (next) expect(mayFollow(now, next.status)).toBe(true);
          }
        },
      ),
    );
  });

  test('changes nothing outside the days that it is about', () => {
    const peildata = ['2023-06-01', '2024-03-01', '2026-06-01'];
    const corrected = correctStatus(twoYears, '2025-01-01', {
      status: 'formed',
      from: '2024-07-01',
    });
    expect(peildata.map((one) => statusOn(corrected, one))).toEqual(
      peildata.map((one) => statusOn(twoYears, one)),
    );
  });
});
