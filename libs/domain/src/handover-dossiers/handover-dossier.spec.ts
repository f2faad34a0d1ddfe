import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calendarOf, type DatedWork } from './handover-dossier.js';

const nothing: DatedWork = {
  ...{ agreements: [], followUps: [], reflections: [], caseConferences: [], funding: [] },
};
const today = '2026-11-03';

test('the calendar puts everything that is due in one order', () => {
  const work: DatedWork = {
    agreements: [
      { title: 'Huisbezoek', state: 'agreed', reviewOn: '2026-10-01', validTo: '2027-06-01' },
      { title: 'Nog niet', state: 'draft', reviewOn: '2026-12-01', validTo: null },
    ],
    followUps: [
      { title: 'Folder maken', dueOn: '2026-11-20' },
      { title: 'Ooit', dueOn: null },
    ],
    reflections: [
      { on: '2027-01-12', isOpen: true },
      { on: '2026-01-12', isOpen: false },
    ],
    caseConferences: [
      { name: 'MDO', next: { on: '2026-11-05' } },
      { name: 'Op verzoek', next: null },
    ],
    funding: [
      { source: 'SPUK', to: '2027-01-01' },
      { source: 'Voorbij', to: '2026-01-01' },
    ],
  };
  expect(calendarOf(work, today).map(({ on, kind }) => [on, kind])).toEqual([
    ['2026-10-01', 'agreement-review'],
    ['2026-11-05', 'case-conference'],
    ['2026-11-20', 'follow-up'],
    ['2027-01-01', 'funding-ends'],
    ['2027-01-12', 'reflection'],
    ['2027-06-01', 'agreement-ends'],
  ]);
});

test('its order does not depend on the order in which things were written', () => {
  const day = fc.constantFrom('2026-11-03', '2026-11-04', '2027-01-01');
  const followUp = fc.record({ title: fc.constantFrom('a', 'b', 'c'), dueOn: day });
  fc.assert(
    fc.property(fc.array(followUp), (followUps) => {
      const there = calendarOf({ ...nothing, followUps }, today);
      const back = calendarOf({ ...nothing, followUps: followUps.toReversed() }, today);
      expect(back).toEqual(there);
      expect(there).toHaveLength(followUps.length);
    }),
  );
});
