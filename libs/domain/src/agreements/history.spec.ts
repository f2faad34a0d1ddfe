import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, DomainError, type PlainDate } from '../shared/index.js';
import { type Agreement, openVersion } from './agreement.js';
import { aContent, aParty } from './agreement.testing.js';
import * as life from './life.js';
import { agreedVersionOn, partiesOn, stateOn } from './standing.js';

type Step = (agreement: Agreement, today: PlainDate) => Agreement;

/** Proposes what is written, and everybody who is asked consents. */
const agreeAll: Step = (agreement, today) =>
  (openVersion(agreement)?.parties ?? [])
    .filter(({ required }) => required)
    .reduce(
      (one, { organisationId }) => life.answer(one, organisationId, 'consented', today),
      life.propose(agreement, today),
    );

const who = fc.constantFrom('a', 'b', 'c', 'd');
const ahead = fc.nat(20);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ text: fc.nat(2), some: fc.subarray(['a', 'b', 'c'], { minLength: 1 }) }).map(
    ({ text, some }): Step =>
      (agreement) =>
        life.change(
          agreement,
          aContent({
            title: `Tekst ${text}`,
            validity: { from: null, to: text ? null : '2026-02-01' },
          }),
          some.map((id) => aParty(id, { fingerprint: String(text) })),
        ),
  ),
  fc.constant<Step>(life.propose),
  { weight: 4, arbitrary: fc.constant(agreeAll) },
  fc.constant<Step>(life.takeBack),
  { weight: 4, arbitrary: fc.constant<Step>(life.beginVersion) },
  fc.constant<Step>(life.discard),
  {
    weight: 6,
    arbitrary: who.map(
      (id): Step =>
        (one, today) =>
          life.answer(one, id, 'consented', today),
    ),
  },
  who.map(
    (id): Step =>
      (one, today) =>
        life.answer(one, id, 'declined', today),
  ),
  fc.tuple(who, ahead).map(
    ([id, days]): Step =>
      (one, today) =>
        life.join(one, aParty(id), addDays(today, days), today),
  ),
  fc.tuple(who, ahead).map(
    ([id, days]): Step =>
      (one, today) =>
        life.leave(one, id, addDays(today, days), today),
  ),
  ahead.map(
    (days): Step =>
      (one, today) =>
        life.end(one, addDays(today, days), today),
  ),
);

/** Everything that one reads about a day. */
function seenOn(agreement: Agreement, day: PlainDate) {
  const version = agreedVersionOn(agreement, day);
  if (version === undefined) return null;
  const { number, content } = version;
  const parties = partiesOn(version, day).map(({ organisationId }) => organisationId);
  return { number, content, state: stateOn(agreement, version, day), parties };
}

function tried(agreement: Agreement, take: Step, today: PlainDate): Agreement {
  try {
    return take(agreement, today);
  } catch (error) {
    if (error instanceof DomainError) return agreement;
    throw error;
  }
}

const steps = fc.array(fc.tuple(step, fc.nat(15)), { maxLength: 40 });
const start = life.begin(aContent(), [aParty('a'), aParty('b')]);

test('for any sequence of steps, what one reads about a past day never changes by later steps', () => {
  fc.assert(
    fc.property(steps, (sequence) => {
      let [agreement, today] = [start, '2026-01-01'];
      for (const [take, days] of sequence) {
        today = addDays(today, days);
        const next = tried(agreement, take, today);
        for (let back = 1; back <= 60; back += 1) {
          const day = addDays(today, -back);
          expect(seenOn(next, day)).toEqual(seenOn(agreement, day));
        }
        agreement = next;
      }
    }),
  );
});

// Always the same sequences: how many steps are refused differs from draw to draw.
test('the sequences that are tried are not all refused', () => {
  let changed = 0;
  for (const sequence of fc.sample(steps, { numRuns: 100, seed: 6 })) {
    let [agreement, today] = [start, '2026-01-01'];
    for (const [take, days] of sequence) {
      today = addDays(today, days);
      const next = tried(agreement, take, today);
      if (next !== agreement) changed += 1;
      agreement = next;
    }
  }
  expect(changed).toBeGreaterThan(100);
});

test('for any sequence of steps, at most one version holds on a day, and at most one is open', () => {
  fc.assert(
    fc.property(steps, (sequence) => {
      let [agreement, today] = [start as Agreement, '2026-01-01'];
      for (const [take, days] of sequence) {
        today = addDays(today, days);
        agreement = tried(agreement, take, today);
        const states = agreement.map((version) => stateOn(agreement, version, today));
        expect(states.filter((state) => state === 'agreed').length).toBeLessThan(2);
        expect(agreement.filter(({ status }) => status !== 'agreed').length).toBeLessThan(2);
      }
    }),
  );
});
