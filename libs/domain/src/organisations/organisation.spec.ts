import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dateOfDay } from '../shared/index.js';
import {
  type NameHistory,
  namedSince,
  nameOn,
  type OrganisationName,
  renamed,
  renameProblem,
} from './organisation.js';

const today = '2026-11-03';
const never: NameHistory = { current: { name: 'JGZ', partnerType: 'jgz' }, former: [] };
const name = fc.record<OrganisationName>({
  name: fc.constantFrom('JGZ', 'GGD', 'Samen'),
  partnerType: fc.constantFrom('jgz', 'ggd'),
});
const day = fc.integer({ min: 20_000, max: 20_400 }).map(dateOfDay);

function rename(history: NameHistory, next: OrganisationName, from: string): NameHistory {
  const problem = renameProblem(history, next, from, today);
  return problem === null ? renamed(history, next, from) : history;
}
const histories = fc
  .array(fc.tuple(name, fc.integer({ min: -10, max: 60 })), { maxLength: 6 })
  .map((steps) => {
    let from = '2024-10-10';
    return steps.reduce((history, [next, later]) => {
      from = addDays(from, later);
      return rename(history, next, from);
    }, never);
  });

describe('what an organisation is called', () => {
  test('is one name for each day there ever was', () => {
    fc.assert(
      fc.property(histories, ({ former, current }) => {
        for (const [index, { from }] of former.entries()) {
          expect(from).toBe(index === 0 ? null : former[index - 1]?.to);
        }
        expect(nameOn({ former, current }, '0001-01-01')).toEqual(
          former[0] ? nameOn({ former, current }, addDays(former[0].to, -1)) : current,
        );
        expect(nameOn({ former, current }, '9999-12-31')).toEqual(current);
      }),
    );
  });

  test('on a past day never changes by a later name (rule 2)', () => {
    fc.assert(
      fc.property(histories, name, day, day, (history, next, from, peildatum) => {
        fc.pre(peildatum < from);
        expect(nameOn(rename(history, next, from), peildatum)).toEqual(nameOn(history, peildatum));
      }),
    );
  });

  test('changes to another name or kind, after the last change and not in days to come', () => {
    const other = { name: 'JGZ Twente', partnerType: 'jgz' } as const;
    const once = renamed(never, other, '2026-01-01');
    expect(namedSince(once)).toBe('2026-01-01');
    expect(renameProblem(once, other, '2026-02-01', today)).toBe('organisation.name.same');
    const kind = { ...other, partnerType: 'ggd' } as const;
    expect(renameProblem(once, kind, '2026-02-01', today)).toBeNull();
    expect(renameProblem(once, kind, '2026-01-01', today)).toBe('organisation.name.not-after');
    expect(renameProblem(once, kind, '2026-11-04', today)).toBe('organisation.name.later');
    expect(renameProblem(once, kind, today, today)).toBeNull();
  });
});
