import { expect, test } from '@jest/globals';
import { consentText, isDomainCrossing } from './agreement.js';
import { aContent } from './agreement.testing.js';
import { attentionOn, standing } from './standing.js';
import { agreementTopics, missingTopics } from './topic.js';
import type { Domain } from '../organisations/index.js';

const today = '2026-11-03';

test.each<[string | null, string | null, string | null]>([
  [null, null, null],
  ['2026-11-03', null, 'expired'],
  ['2026-11-04', '2026-11-04', 'expires'],
  ['2027-02-01', null, 'expires'],
  ['2027-02-02', null, null],
  ['2027-02-02', '2027-02-01', 'review'],
  [null, '2026-01-01', 'review'],
  [null, '2027-02-02', null],
])('valid to %s with a review on %s wants attention: %s', (to, reviewOn, attention) => {
  const content = aContent({ validity: { from: null, to }, reviewOn });
  expect(attentionOn({ content }, today)).toBe(attention);
});

test.each<[Domain[], boolean]>([
  [['medical', 'social'], true],
  [['medical', 'community'], true],
  [['medical', 'municipal'], false],
  [['social', 'community', 'municipal'], false],
  [[], false],
])('between %j it is domain-crossing: %s', (domains, crossing) => {
  expect(isDomainCrossing(domains.map((domain) => ({ domain })))).toBe(crossing);
});

test('a party consents to words, validity and for whom it stands, and not to how it is ordered', () => {
  const read = (own: Parameters<typeof aContent>[0], standsFor: string[] = []) =>
    JSON.stringify(consentText(aContent(own), { standsFor }));
  const same = read({});
  expect(read({ topics: ['funding'], level: 'bestuur', reviewOn: today, carePathIds: ['x'] })).toBe(
    same,
  );
  expect(read({ title: 'Anders' })).not.toBe(same);
  expect(read({ validity: { from: null, to: today } })).not.toBe(same);
  expect(read({}, ['x'])).not.toBe(same);
  expect(read({}, ['x', 'y'])).toBe(read({}, ['y', 'x']));
});

test('a topic without an agreement is missing, but never *other*', () => {
  expect(missingTopics([])).toHaveLength(agreementTopics.length - 1);
  expect(missingTopics(agreementTopics)).toEqual([]);
});

/** A version as far as it matters when it holds. */
const version = (number: number, agreedOn: string | null, endedOn: string | null = null) => ({
  ...{ number, agreedOn, endedOn, content: { validity: { from: null, to: null } } },
  status: agreedOn === null ? ('proposed' as const) : ('agreed' as const),
});
const first = version(1, '2025-01-01', '2026-01-01');
const second = version(2, '2026-01-01');

test.each([
  ['that is party to what holds', [second], 'agreed'],
  ['that is party to what was superseded only', [first], 'superseded'],
  ['that is asked for a next version', [version(3, null)], 'proposed'],
  ['that is party to both', [second, version(3, null)], 'agreed'],
])('an agreement stands for a partner %s as that version does', (_, among, expected) => {
  expect(standing([first, second, version(3, null)], today, among)).toBe(expected);
});

test('without more all versions count', () => {
  expect(standing([first, second], today)).toBe('agreed');
  expect(standing([version(1, '2025-01-01', '2026-01-01')], today)).toBe('ended');
});
