import { describe, expect, test } from '@jest/globals';
import { awaiting, type Agreement, openVersion } from './agreement.js';
import { aContent, aParty } from './agreement.testing.js';
import {
  answer,
  begin,
  beginVersion,
  change,
  discard,
  end,
  join,
  leave,
  propose,
  takeBack,
} from './life.js';
import { agreedVersionOn, partiesOn, standing, stateOn } from './standing.js';

const today = '2026-11-03';
const later = '2026-12-01';
const parties = [aParty('a'), aParty('b'), aParty('c', { required: false })];
const draft = begin(aContent(), parties);
const proposed = propose(draft, today);
const agreed = answer(answer(proposed, 'a', 'consented', today), 'b', 'consented', today);
const second = beginVersion(agreed, later);

const waitingFor = (agreement: Agreement) => {
  const open = openVersion(agreement);
  return open && awaiting(open).map(({ organisationId }) => organisationId);
};

describe('from draft to agreed', () => {
  test('a proposal waits for each required party, and for nobody else', () => {
    expect(waitingFor(proposed)).toEqual(['a', 'b']);
    expect(standing(proposed, today)).toBe('proposed');
  });

  test('with the last consent it is agreed on that day, with all parties', () => {
    expect(standing(agreed, today)).toBe('agreed');
    expect(agreed[0]).toMatchObject({ agreedOn: today, endedOn: null });
    expect(agreed[0]?.parties.map(({ joinedOn }) => joinedOn)).toEqual([today, today, today]);
  });

  test.each([
    ['one party', [aParty('a')], 'agreement.parties.too-few'],
    [
      'nobody to ask',
      parties.map((party) => ({ ...party, required: false })),
      'agreement.parties.none-required',
    ],
  ])('with %s it cannot be proposed', (_, some, code) => {
    expect(() => propose(begin(aContent(), some), today)).toThrow(code);
  });

  test('somebody who is no party, or is not asked, or consented, cannot consent', () => {
    const once = answer(proposed, 'a', 'consented', today);
    expect(() => answer(proposed, 'x', 'consented', today)).toThrow('agreement.party.unknown');
    expect(() => answer(proposed, 'c', 'consented', today)).toThrow('agreement.party.not-asked');
    expect(() => answer(once, 'a', 'consented', today)).toThrow('agreement.party.consented');
  });

  test('a proposal that is taken back is a draft, and what was given stays', () => {
    const back = takeBack(answer(proposed, 'a', 'consented', today));
    expect(standing(back, today)).toBe('draft');
    expect(waitingFor(propose(back, today))).toEqual(['b']);
  });
});

describe('a party declines', () => {
  const once = answer(proposed, 'a', 'consented', today);
  const declined = answer(once, 'b', 'declined', today);

  test('it is a draft again', () => {
    expect(standing(declined, today)).toBe('draft');
  });

  test('consents stay while the text reads the same', () => {
    expect(
      waitingFor(propose(change(declined, aContent({ topics: ['funding'] }), parties), today)),
    ).toEqual(['b']);
  });

  test('who reads another text is asked anew', () => {
    const other = parties.map((party) => ({ ...party, fingerprint: 'text 2' }));
    expect(waitingFor(propose(change(declined, aContent(), other), today))).toEqual(['a', 'b']);
  });

  test('when the party that declined goes, and all others consented, it is agreed at once', () => {
    const without = change(declined, aContent(), [aParty('a'), aParty('c', { required: false })]);
    expect(standing(propose(without, later), later)).toBe('agreed');
  });

  test('also somebody who consented can come back on it', () => {
    expect(standing(answer(once, 'a', 'declined', today), today)).toBe('draft');
  });
});

describe('a second version', () => {
  const both = answer(
    answer(propose(second, later), 'a', 'consented', later),
    'b',
    'consented',
    later,
  );

  test('begins as the first one reads, and asks everybody anew', () => {
    expect(second[1]).toMatchObject({
      number: 2,
      status: 'draft',
      content: aContent(),
      consents: [],
    });
    expect(standing(second, later)).toBe('agreed');
    expect(waitingFor(propose(second, later))).toEqual(['a', 'b']);
  });

  test('supersedes the first on the day on which it is agreed', () => {
    expect(agreedVersionOn(both, '2026-11-30')?.number).toBe(1);
    expect(agreedVersionOn(both, later)?.number).toBe(2);
    expect(both.map((version) => stateOn(both, version, later))).toEqual(['superseded', 'agreed']);
    expect(both.map((version) => stateOn(both, version, '2026-11-30'))).toEqual(['agreed', null]);
  });

  test('can be thrown away while it is a draft, and the first one stays', () => {
    expect(discard(second)).toEqual(agreed);
    expect(discard(draft)).toEqual([]);
    expect(() => discard(propose(second, later))).toThrow('agreement.not-draft');
  });

  test('there is one at a time, and only of what was agreed', () => {
    expect(() => beginVersion(second, later)).toThrow('agreement.open-version');
    expect(() => beginVersion(proposed, later)).toThrow('agreement.open-version');
    expect(() => change(agreed, aContent(), parties)).toThrow('agreement.not-draft');
    expect(() => beginVersion(end(agreed, later, today), today)).toThrow('agreement.ended');
  });

  test('can renew what was valid until a day that is past', () => {
    const lapsed = agreed.map((one) => ({
      ...one,
      content: aContent({ validity: { from: null, to: '2026-11-20' } }),
    }));
    expect(standing(lapsed, later)).toBe('ended');
    expect(() => join(lapsed, aParty('d'), later, later)).toThrow('agreement.ended');
    expect(openVersion(beginVersion(lapsed, later))?.number).toBe(2);
  });
});

describe('joining, leaving and ending', () => {
  const joined = join(agreed, aParty('d', { required: false }), later, today);

  test('a party joins from its day on', () => {
    const names = (on: string) =>
      partiesOn(joined[0] as never, on).map(({ organisationId }) => organisationId);
    expect(names('2026-11-30')).toEqual(['a', 'b', 'c']);
    expect(names(later)).toEqual(['a', 'b', 'c', 'd']);
    expect(() => join(joined, aParty('d'), later, today)).toThrow('agreement.party.twice');
  });

  test('who joins while a next version is written, is in that one too', () => {
    const next = join(second, aParty('d'), later, later);
    expect(openVersion(next)?.parties.at(-1)).toMatchObject({
      organisationId: 'd',
      required: false,
    });
  });

  test('a party leaves from its day on, and can come back', () => {
    const left = leave(joined, 'a', later, today);
    expect(partiesOn(left[0] as never, later).map(({ organisationId }) => organisationId)).toEqual([
      'b',
      'c',
      'd',
    ]);
    expect(join(left, aParty('a'), later, later)[0]?.parties).toHaveLength(5);
    expect(() => leave(left, 'a', later, later)).toThrow('agreement.party.unknown');
  });

  test('the last two cannot leave', () => {
    const two = leave(agreed, 'c', later, today);
    expect(() => leave(two, 'a', later, today)).toThrow('agreement.parties.too-few');
  });

  test('it ends from its day on, but not while something is open', () => {
    const ended = end(agreed, later, today);
    expect([standing(ended, today), standing(ended, later)]).toEqual(['agreed', 'ended']);
    expect(() => end(second, later, later)).toThrow('agreement.open-version');
    expect(() => end(ended, later, later)).toThrow('agreement.ended');
  });

  test('nothing of this happens in the past, or before it is agreed', () => {
    for (const step of [
      () => join(agreed, aParty('d'), '2026-11-02', today),
      () => leave(agreed, 'a', '2026-11-02', today),
      () => end(agreed, '2026-11-02', today),
    ]) {
      expect(step).toThrow('agreement.date.past');
    }
    expect(() => leave(draft, 'a', today, today)).toThrow('agreement.not-agreed');
  });
});
