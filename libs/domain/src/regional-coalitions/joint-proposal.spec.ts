import { expect, test } from '@jest/globals';
import { aContent } from '../agreements/agreement.testing.js';
import {
  isToBring,
  outcomeOn,
  sourcesThere,
  textToPropose,
  type ToldVersion,
  whyNotReceived,
} from './joint-proposal.js';

const day = '2026-11-03';
const version = (own: Partial<ToldVersion> = {}): ToldVersion => ({
  number: 1,
  status: 'draft',
  agreedOn: null,
  endedOn: null,
  content: { validity: { from: null, to: null } },
  isDeclined: false,
  takenFrom: null,
  ...own,
});
const agreed = version({ status: 'agreed', agreedOn: '2026-06-01' });

test.each([
  ['waiting', { refusal: null, versions: null }],
  ['refused', { refusal: 'ended', versions: null }],
  ['discarded', { refusal: null, versions: [] }],
  ['draft', { refusal: null, versions: [version()] }],
  ['declined', { refusal: null, versions: [version({ isDeclined: true })] }],
  ['proposed', { refusal: null, versions: [version({ status: 'proposed' })] }],
  ['agreed', { refusal: null, versions: [agreed] }],
  ['agreed', { refusal: null, versions: [agreed, version({ number: 2, isDeclined: true })] }],
  ['ended', { refusal: null, versions: [{ ...agreed, endedOn: '2026-10-01' }] }],
  [
    'ended',
    {
      refusal: null,
      versions: [{ ...agreed, content: { validity: { from: null, to: '2026-11-03' } } }],
    },
  ],
] as const)('is %s: %j', (outcome, proposal) => {
  expect(outcomeOn(proposal, day)).toBe(outcome);
  expect(isToBring(proposal, day)).toBe(['waiting', 'refused', 'discarded'].includes(outcome));
});

test.each([
  ['nothing yet', [], { holds: null, open: null }],
  ['a first draft', [version({ takenFrom: 1 })], { holds: null, open: 1 }],
  ['what was agreed', [{ ...agreed, takenFrom: 1 }], { holds: 1, open: null }],
  [
    'a next text in a draft',
    [{ ...agreed, takenFrom: 1 }, version({ number: 2, takenFrom: 3 })],
    { holds: 1, open: 3 },
  ],
  [
    'a next version of their own',
    [{ ...agreed, takenFrom: 1 }, version({ number: 2 })],
    { holds: 1, open: 1 },
  ],
  [
    'what has ended',
    [{ ...agreed, takenFrom: 1, endedOn: '2026-10-01' }],
    { holds: null, open: null },
  ],
] as const)('tells which version of the region stands there: %s', (_, versions, sources) => {
  expect(sourcesThere(versions, day)).toEqual(sources);
});

test('a coalition that takes part receives, unless it stopped', () => {
  expect(whyNotReceived(null)).toBe('no-member');
  expect(whyNotReceived('ended')).toBe('ended');
  for (const status of ['unknown', 'none', 'exploring', 'developing', 'formed'] as const) {
    expect(whyNotReceived(status)).toBeNull();
  }
});

test('what is being written is proposed before what holds, and nothing of what has ended', () => {
  const full = (own: Partial<ToldVersion>) => ({
    ...version(own),
    ...{ content: aContent(), parties: [], consents: [] },
  });
  const holds = full(agreed);
  const draft = full({ number: 2 });
  expect(textToPropose([holds, draft], day)).toBe(draft);
  expect(textToPropose([holds], day)).toBe(holds);
  expect(textToPropose([{ ...holds, endedOn: '2026-10-01' }], day)).toBeUndefined();
});
