import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type DomainError } from '../shared/index.js';
import type { Agreement } from './agreement.js';
import { aContent, aParty } from './agreement.testing.js';
import { correctDays } from './correction.js';
import { answer, begin, beginVersion, end, join, propose } from './life.js';
import { agreedVersionOn, stateOn } from './standing.js';

const today = '2026-11-03';
const agreedOn = (agreement: Agreement, on: string) =>
  answer(propose(agreement, on), 'jgz', 'consented', on);
const parties = [aParty('jgz'), aParty('vsv', { required: false })];
const one = agreedOn(begin(aContent(), parties), '2026-03-01');
const two = agreedOn(beginVersion(one, '2026-08-01'), '2026-09-01');
const codes = (work: () => unknown) => {
  try {
    work();
    return [];
  } catch (error) {
    const { code, fields } = error as DomainError;
    return fields.length > 0 ? fields.map((field) => `${field.pointer} ${field.code}`) : [code];
  }
};

test('what was agreed earlier than written down holds from then, and so do its parties', () => {
  const [version] = correctDays(one, { number: 1, agreedOn: '2026-02-01', endedOn: null }, today);
  expect(version).toMatchObject({ agreedOn: '2026-02-01', endedOn: null });
  expect(version?.parties.map(({ joinedOn }) => joinedOn)).toEqual(['2026-02-01', '2026-02-01']);
});

test.each(['2026-07-01', '2026-10-01'])(
  'the version before one that began on %s instead holds until then',
  (day) => {
    const corrected = correctDays(two, { number: 2, agreedOn: day, endedOn: null }, today);
    expect(corrected.map((version) => [version.agreedOn, version.endedOn])).toEqual([
      ['2026-03-01', day],
      [day, null],
    ]);
    const [first] = corrected;
    expect(first && stateOn(corrected, first, day)).toBe('superseded');
  },
);

test.each([
  [
    'a day to come',
    one,
    { number: 1, agreedOn: '2026-11-04', endedOn: null },
    '/agreedOn agreement.correction.future',
  ],
  [
    'no later than the one before',
    two,
    { number: 2, agreedOn: '2026-03-01', endedOn: null },
    '/agreedOn agreement.correction.order',
  ],
  [
    'an end before it began',
    one,
    { number: 1, agreedOn: '2026-03-01', endedOn: '2026-03-01' },
    '/endedOn agreement.correction.order',
  ],
  [
    'an end that is to come',
    one,
    { number: 1, agreedOn: '2026-03-01', endedOn: '2026-11-04' },
    '/endedOn agreement.correction.future',
  ],
  [
    'an end of what was superseded',
    two,
    { number: 1, agreedOn: '2026-03-01', endedOn: '2026-08-01' },
    '/endedOn agreement.correction.superseded',
  ],
  [
    'what was never agreed',
    begin(aContent(), parties),
    { number: 1, agreedOn: '2026-03-01', endedOn: null },
    'agreement.not-agreed',
  ],
] as const)('%s does not fit', (_, agreement, days, problem) => {
  expect(codes(() => correctDays(agreement, days, today))).toEqual([problem]);
});

test('who joined later did not do so before it was agreed', () => {
  const joined = join(one, aParty('later', { required: false }), '2026-04-01', '2026-04-01');
  const days = { number: 1, agreedOn: '2026-05-01', endedOn: null };
  expect(codes(() => correctDays(joined, days, today))).toEqual([
    '/agreedOn agreement.correction.order',
  ]);
});

test('an end that never was is taken away, and one that was is written down', () => {
  const ended = end(one, '2026-06-01', '2026-06-01');
  const [open] = correctDays(ended, { number: 1, agreedOn: '2026-03-01', endedOn: null }, today);
  expect(open?.endedOn).toBeNull();
  const days = { number: 1, agreedOn: '2026-03-01', endedOn: '2026-08-01' };
  expect(correctDays(one, days, today)[0]?.endedOn).toBe('2026-08-01');
});

test('whatever is corrected, one version at most holds on a day', () => {
  const day = fc.integer({ min: 0, max: 240 }).map((days) => addDays('2026-03-01', days));
  fc.assert(
    fc.property(fc.constantFrom(1, 2), day, fc.option(day), day, (number, from, to, on) => {
      let corrected: Agreement = two;
      try {
        corrected = correctDays(two, { number, agreedOn: from, endedOn: to }, today);
      } catch {
        return;
      }
      const holding = corrected.filter((version) => stateOn(corrected, version, on) === 'agreed');
      expect(holding.length).toBeLessThanOrEqual(1);
      for (const version of holding) expect(agreedVersionOn(corrected, on)).toBe(version);
    }),
  );
});
