import { expect, test } from '@jest/globals';
import { aContent, aParty } from './agreement.testing.js';
import { disclosable } from './disclosure.js';
import { answer, begin, end, propose } from './life.js';

const day = '2026-11-03';
const written = begin(aContent(), [aParty('jgz'), aParty('vsv', { required: false })]);
const agreed = answer(propose(written, day), 'jgz', 'consented', day);

test('what holds can be made public, also while a next version is written', () => {
  expect(disclosable(agreed, day)).toBe(agreed);
});

test.each([
  ['a draft', written, day, 'agreement.not-agreed'],
  ['a proposal', propose(written, day), day, 'agreement.not-agreed'],
  ['what was agreed later', agreed, '2026-11-02', 'agreement.not-agreed'],
  ['what has ended', end(agreed, day, day), day, 'agreement.ended'],
] as const)('%s cannot', (_, agreement, on, code) => {
  expect(() => disclosable(agreement, on)).toThrow(expect.objectContaining({ code }));
});
