import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { prepared } from '../likely-doubles/index.js';
import { judgeAgain } from './judge-again.js';
import type { RowDecision } from './partner-import.js';
import type { RowCells } from './read-partner.js';
import {
  type KnownOrganisation,
  ListJudge,
  numbersOf,
  type RowJudgement,
  type RowToJudge,
} from './verdicts.js';

function known(id: string, name: string, kvk: string, partHere: string | null): KnownOrganisation {
  const numbers = { kvk, agb: '', oin: '', rsin: '' };
  const rest = { phone: '', email: '', website: '', visitingAddress: null, postalAddress: null };
  const compared = { names: [name], partnerType: 'jgz' as const, place: '', phone: '' };
  return {
    ...prepared({ ...compared, numbers: numbersOf(numbers), webDomains: [] }),
    ...{ id, name, partHere, details: { otherNames: [], webDomains: [], ...numbers, ...rest } },
  };
}
const register = [known('a', 'JGZ Noord', '11111111', null), known('b', 'Wijkteam Linde', '', '')];

const cells: fc.Arbitrary<RowCells> = fc.record({
  name: fc.constantFrom(
    ...['', 'JGZ Noord', 'JGZ Noorden', 'Stichting JGZ Noord', 'JGZ Zuid', 'JGZ Zuiden'],
    ...['Wijkteam Linde', 'Team Linde', 'De Linde', 'Linden'],
  ),
  partnerType: fc.constantFrom('jgz', 'wijkteam', 'brandweer', ''),
  place: fc.constantFrom('Almelo', 'Delft', ''),
  kvk: fc.constantFrom('11111111', '22222222', 'geen', ''),
  phone: fc.constantFrom('0546541111', ''),
});
const LONGEST = 12;
const decision: fc.Arbitrary<RowDecision | null> = fc.oneof(
  fc.constantFrom<RowDecision | null>(null, { kind: 'new' }, { kind: 'leave-out' }),
  fc
    .constantFrom('a', 'b', 'gone')
    .map((organisationId) => ({ kind: 'organisation' as const, organisationId })),
  fc.integer({ min: 1, max: LONGEST }).map((row) => ({ kind: 'row' as const, row })),
);
const repair = fc.record({ at: fc.nat(), cells, decision });

test('judging again comes to the same as judging the whole list anew, whatever is repaired', () => {
  const lists = fc.array(cells, { minLength: 1, maxLength: LONGEST });
  const repairs = fc.array(fc.array(repair, { minLength: 1, maxLength: 3 }), { maxLength: 6 });
  fc.assert(
    fc.property(lists, repairs, (listed, steps) => {
      let rows: RowToJudge[] = listed.map((each, index) => ({
        ...{ number: index + 1, cells: each, withheld: [], decision: null },
      }));
      let judgements = anew(rows);
      for (const step of steps) {
        const changed = new Map<number, RowCells>();
        const next = [...rows];
        for (const { at, ...change } of step) {
          const index = at % rows.length;
          const row = rows[index] as RowToJudge;
          changed.set(row.number, row.cells);
          next[index] = { ...row, ...change };
        }
        rows = next;
        judgements = again(rows, judgements, changed);
        expect(judgements).toEqual(anew(rows));
      }
    }),
  );
});

test('judging again leaves alone what has nothing to do with it', () => {
  const rows = ['JGZ Oost', 'JGZ Zuid', 'JGZ Zuid', 'Kraamzorg Maan'].map((name, index) => ({
    ...{ number: index + 1, withheld: [], decision: null },
    cells: { name, partnerType: name.startsWith('JGZ') ? 'jgz' : 'kraamzorg' },
  }));
  const before = anew(rows).map((judgement, index) => ({ ...rowAt(rows, index), judgement }));
  const repaired = before.map((row) =>
    row.number === 2 ? { ...row, cells: { ...row.cells, name: 'Ooievaar' } } : row,
  );
  const changed = new Map([[2, rowAt(rows, 1).cells]]);
  const judged = judgeAgain(new ListJudge(register, {}), repaired, changed, {});
  expect(judged.map(({ number, verdict }) => [number, verdict])).toEqual([
    [2, 'new'],
    [3, 'new'],
  ]);
});

test('judging again reaches who was said to be a row that did not go in until then', () => {
  const rows: RowToJudge[] = [
    { number: 1, cells: { name: 'JGZ Oost', partnerType: '?' }, withheld: [], decision: null },
    {
      ...{ number: 2, cells: { name: 'Kraamzorg Maan', partnerType: 'kraamzorg' }, withheld: [] },
      decision: { kind: 'row', row: 1 },
    },
  ];
  const before = anew(rows);
  expect(before.map(({ verdict }) => verdict)).toEqual(['wrong', 'new']);
  const mended = [{ ...rowAt(rows, 0), cells: { name: 'JGZ Oost' } }, rowAt(rows, 1)];
  const changed = new Map([[1, rowAt(rows, 0).cells]]);
  expect(again(mended, before, changed)).toMatchObject([
    { verdict: 'new' },
    { verdict: 'repeated', row: 1 },
  ]);
});

function rowAt(rows: readonly RowToJudge[], index: number): RowToJudge {
  return rows[index] as RowToJudge;
}

function anew(rows: readonly RowToJudge[]): RowJudgement[] {
  const judge = new ListJudge(register, {});
  return rows.map((row) => judge.judge(row));
}

function again(
  rows: readonly RowToJudge[],
  judgements: readonly RowJudgement[],
  changed: ReadonlyMap<number, RowCells>,
): RowJudgement[] {
  const before = rows.map((row, index) => ({
    ...row,
    judgement: judgements[index] as RowJudgement,
  }));
  const fresh = judgeAgain(new ListJudge(register, {}), before, changed, {});
  const byNumber = new Map(fresh.map((one) => [one.number, one]));
  return judgements.map((one) => byNumber.get(one.number) ?? one);
}
