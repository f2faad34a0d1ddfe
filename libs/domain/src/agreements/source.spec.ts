import { expect, test } from '@jest/globals';
import { richTextOf } from '../rich-text/index.js';
import { aContent, aParty } from './agreement.testing.js';
import { type Agreement, openVersion } from './agreement.js';
import { answer, begin, end, propose } from './life.js';
import { type RegionalText, takeOver } from './source.js';

const today = '2026-11-03';
const text: RegionalText = {
  title: 'Zoals de regio het schrijft',
  text: richTextOf('De verloskundige meldt, de JGZ komt binnen een week.'),
  validity: { from: null, to: '2028-01-01' },
};
const fingerprint = ({ title }: RegionalText) => title;
const taking = { text, parties: [aParty('jgz'), aParty('hospital')], fingerprint };
const own = aContent({ title: 'Van ons', reviewOn: '2027-03-01', carePathIds: ['path'] });
const contact = { name: 'Een collega', email: 'collega@voorbeeld.example' };
const written = () => begin(own, [aParty('jgz', { contact }), aParty('welfare')]);
const agreed = (): Agreement =>
  ['jgz', 'welfare'].reduce<Agreement>(
    (one, party) => answer(one, party, 'consented', today),
    propose(written(), today),
  );

test('an open draft gets the words of the region, and keeps how the coalition orders it', () => {
  const [draft, ...others] = takeOver(written(), taking, today);
  expect(others).toEqual([]);
  const { topics, level, reviewOn, carePathIds } = own;
  expect(draft?.content).toEqual({ ...text, topics, level, reviewOn, carePathIds });
});

test('who takes part stays, with whom one mails there, and who the region brings comes with them', () => {
  const draft = openVersion(takeOver(written(), taking, today));
  expect(draft?.parties).toMatchObject([
    { organisationId: 'jgz', contact, fingerprint: text.title },
    { organisationId: 'welfare', contact: null, fingerprint: text.title },
    { organisationId: 'hospital', fingerprint: text.title },
  ]);
});

test('what was agreed holds on, with a next version beside it that nobody consented to', () => {
  const [first, second] = takeOver(agreed(), taking, today);
  expect(first).toEqual(agreed()[0]);
  expect(second).toMatchObject({ number: 2, status: 'draft', consents: [], agreedOn: null });
  expect(second?.content.title).toBe(text.title);
});

test('while parties are asked, or once it has ended, nothing is taken over', () => {
  expect(() => takeOver(propose(written(), today), taking, today)).toThrow('agreement.not-draft');
  expect(() => takeOver(end(agreed(), today, today), taking, today)).toThrow('agreement.ended');
});
