import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { contactRouteDraft } from '../contact-routes/contact-route.contract.js';
import { properName } from '../shared/shared.contract.js';
import { freeText, overrules, textsIn } from './free-text.contract.js';

const schema = z.strictObject({
  name: properName(20),
  note: freeText(20).optional(),
  rows: z.array(z.strictObject({ 'a/b': freeText(20, { required: true }) })).default([]),
  reason: freeText(20).nullable(),
});

test('finds each free text, however deep, and no name', () => {
  const value = { name: 'een naam', note: 'een', rows: [{ 'a/b': 'twee' }], reason: null };
  expect(textsIn(schema, value)).toEqual([
    { pointer: '/note', text: 'een' },
    { pointer: '/rows/0/a~1b', text: 'twee' },
  ]);
});

test.each([undefined, null, 7, 'tekst', [], { note: { deeper: 'x' }, rows: 'none' }])(
  'finds nothing in what has another shape: %j',
  (value) => {
    expect(textsIn(schema, value)).toEqual([]);
  },
);

test('a draft is searched for numbers everywhere, and for stories where a route has free text', () => {
  const content = { organisation: 'Praktijk mevrouw Jansen', nextSteps: 'mevrouw de Vries belt' };
  const found = textsIn(contactRouteDraft, { baseVersion: null, content });
  expect(found).toContainEqual({ pointer: '/content/nextSteps', text: content.nextSteps });
  expect(found).toContainEqual({
    pointer: '/content/organisation',
    text: content.organisation,
    signs: ['citizen-service-number'],
  });
});

test.each([
  ['a BSN', 'het is 111222333'],
  ['a story', 'mevrouw de Vries is een collega'],
])('the reason of an overrule holds no %s itself', (_, reason) => {
  const given = overrules.safeParse([{ pointer: '/note', sign: 'name', reason }]);
  expect(given.error?.issues.map(({ message }) => message)).toEqual(['overrule.reason.suspect']);
});

test('an overrule says why', () => {
  const given = overrules.safeParse([{ pointer: '/note', sign: 'name', reason: ' ' }]);
  expect(given.error?.issues.map(({ message }) => message)).toEqual(['field.required']);
});
