import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, asOf, dateOfDay, isPeriod, overlaps, type PlainDate } from '../shared/index.js';
import {
  carryCodes,
  carryCoverage,
  type Covered,
  refuseImpossible,
  type Reorganisation,
  successionsFor,
} from './reorganisation.js';

const code = fc.integer({ min: 1, max: 9 }).map((number) => `GM000${number}`);
const day = fc.integer({ min: 20_000, max: 20_200 }).map(dateOfDay);
const ours = 'ours';

/** What a coalition covers: periods of one municipality share no day. */
const coverage: fc.Arbitrary<Covered[]> = fc
  .array(
    fc.record({
      code,
      period: fc
        .tuple(day, fc.option(fc.integer({ min: 1, max: 150 })))
        .map(([from, days]) => ({ from, to: days === null ? null : addDays(from, days) })),
    }),
    { maxLength: 6 },
  )
  .map((all) =>
    all.filter(
      (one, at) =>
        !all.slice(0, at).some((o) => o.code === one.code && overlaps(o.period, one.period)),
    ),
  );

/** Municipalities 1 to 9 close into 11 and on; what succeeds does not close on the same day. */
const reorganisation: fc.Arbitrary<Reorganisation> = fc
  .tuple(
    day,
    fc.uniqueArray(code, { minLength: 1, maxLength: 3 }),
    fc.array(fc.nat(), { maxLength: 9 }),
  )
  .map(([on, codes, seeds]) => {
    const stays = Array.from({ length: 9 }, (_, at) => `GM000${at + 1}`).filter(
      (one) => !codes.includes(one),
    );
    const candidates = [...stays, 'GM0011', 'GM0012'];
    const closings = codes.map((one, at) => {
      const first = (seeds[at] ?? 0) % candidates.length;
      const second = (seeds[at + 3] ?? 0) % candidates.length;
      const successors = [...new Set([candidates[first] ?? '', candidates[second] ?? ''])];
      return { code: one, successors };
    });
    const choices = closings.flatMap(({ code: one, successors }, at) =>
      (seeds[at + 6] ?? 0) % 2 === 0
        ? [{ coalitionId: ours, code: one, successors: successors.slice(0, 1) }]
        : [],
    );
    return { on, closings, choices };
  });

const carried = (covered: readonly Covered[], given: Reorganisation) =>
  carryCoverage(covered, successionsFor(given, ours));
const codesOn = (covered: readonly Covered[], on: PlainDate) =>
  asOf(covered, on)
    .map((one) => one.code)
    .sort();
const span = (from: string, to: string | null = null, of = 'GM0001') => ({
  code: of,
  period: { from, to },
});

describe('a reorganisation', () => {
  test('ends what closes on its day, and begins the successors', () => {
    const merge = {
      on: '2026-01-01',
      closings: [{ code: 'GM0001', successors: ['GM0011'] }],
      choices: [],
    };
    expect(carried([span('2020-01-01')], merge)).toEqual([
      span('2020-01-01', '2026-01-01'),
      span('2026-01-01', null, 'GM0011'),
    ]);
  });

  test('of a split goes where was chosen for the coalition, else to all', () => {
    const closings = [{ code: 'GM0001', successors: ['GM0002', 'GM0003'] }];
    const choices = [{ coalitionId: ours, code: 'GM0001', successors: ['GM0003'] }];
    const split = { on: '2026-01-01', closings, choices };
    expect(codesOn(carried([span('2020-01-01')], split), '2026-01-01')).toEqual(['GM0003']);
    const all = carried([span('2020-01-01')], { ...split, choices: [] });
    expect(codesOn(all, '2026-01-01')).toEqual(['GM0002', 'GM0003']);
  });

  test('two that go up into one are one: nothing is doubled', () => {
    const closings = ['GM0001', 'GM0002'].map((one) => ({ code: one, successors: ['GM0003'] }));
    const merge = { on: '2026-01-01', closings, choices: [] };
    const covered = [
      span('2020-01-01'),
      span('2020-01-01', null, 'GM0002'),
      span('2021-01-01', null, 'GM0003'),
    ];
    expect(codesOn(carried(covered, merge), '2026-01-01')).toEqual(['GM0003']);
  });

  test('loses nothing and doubles nothing, whatever was covered', () => {
    fc.assert(
      fc.property(coverage, reorganisation, day, (covered, given, on) => {
        const after = carried(covered, given);
        const successions = successionsFor(given, ours);
        const closed = new Set(given.closings.map((one) => one.code));
        for (const one of after) expect(isPeriod(one.period)).toBe(true);
        expect(codesOn(after, on)).toEqual([...new Set(codesOn(after, on))]);
        const expected =
          on < given.on
            ? codesOn(covered, on)
            : codesOn(covered, on).flatMap((one) =>
                closed.has(one)
                  ? successions.filter(({ oldCode }) => oldCode === one).map((s) => s.newCode)
                  : [one],
              );
        expect(codesOn(after, on)).toEqual([...new Set(expected)].sort());
      }),
    );
  });

  test('changes no day before it, however many follow each other', () => {
    fc.assert(
      fc.property(coverage, fc.array(reorganisation, { maxLength: 4 }), day, (covered, all, on) => {
        const later = all.filter((one) => one.on > on);
        const after = later.reduce<readonly Covered[]>(carried, covered);
        expect(codesOn(after, on)).toEqual(codesOn(covered, on));
      }),
    );
  });

  test('carries the area of a route over: no code is lost, none stands there twice', () => {
    fc.assert(
      fc.property(fc.uniqueArray(code, { minLength: 1 }), reorganisation, (codes, given) => {
        const after = carryCodes(codes, successionsFor(given, ours), given.on);
        const closed = new Set(given.closings.map((one) => one.code));
        expect(after.length).toBeGreaterThan(0);
        expect(new Set(after).size).toBe(after.length);
        expect(after.some((one) => closed.has(one))).toBe(false);
        expect(codes.filter((one) => !closed.has(one) && !after.includes(one))).toEqual([]);
      }),
    );
  });
});

describe('a reorganisation that cannot be', () => {
  const known = {
    open: new Set(['GM0001', 'GM0002']),
    used: new Set(['GM0001', 'GM0002', 'GM0009']),
  };
  const refused = (closings: Reorganisation['closings'], opened: { code: string }[] = []) => {
    try {
      refuseImpossible(closings, opened, known);
      return [];
    } catch (error) {
      return (error as { fields: { pointer: string; code: string }[] }).fields.map(
        ({ pointer, code: why }) => `${pointer} ${why}`,
      );
    }
  };
  const goes = (one: string, ...successors: string[]) => ({ code: one, successors });

  test('names its fields', () => {
    expect(refused([goes('GM0001', 'GM0002')])).toEqual([]);
    expect(refused([goes('GM0001', 'GM0003')], [{ code: 'GM0003' }])).toEqual([]);
    expect(refused([goes('GM0007', 'GM0008')])).toEqual([
      '/closings/0/code field.municipality.unknown',
      '/closings/0/successors/0 field.municipality.unknown',
    ]);
    expect(refused([goes('GM0001', 'GM0002'), goes('GM0002', 'GM0001')])).toEqual([
      '/closings/0/successors/0 reorganisation.successor-closes',
      '/closings/1/successors/0 reorganisation.successor-closes',
    ]);
    expect(refused([goes('GM0001', 'GM0009')], [{ code: 'GM0009' }, { code: 'GM0005' }])).toEqual([
      '/opened/0/code reorganisation.code-in-use',
      '/opened/1/code reorganisation.succeeds-nobody',
    ]);
  });
});
