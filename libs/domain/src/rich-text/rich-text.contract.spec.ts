import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { textsIn } from '../free-text/free-text.contract.js';
import { judgeTexts } from '../free-text/index.js';
import { richText } from './rich-text.contract.js';
import { LIST_DEPTH, plainTextOf, type RichText, richTextOf } from './rich-text.js';
import { anyRichText } from './rich-text.testing.js';

const schema = z.strictObject({ text: richText({ max: 500 }) });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const doc = (...content: unknown[]) => ({ text: { type: 'doc', content } });
const list = (inside: unknown[]) => ({
  type: 'bulletList',
  content: [{ type: 'listItem', content: inside }],
});
const linked = (href: string) => ({
  type: 'text',
  text: 'hier',
  marks: [{ type: 'link', attrs: { href } }],
});
const codesOf = (value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ message }) => message);

function nested(depth: number): unknown {
  return list(depth > 1 ? [paragraph(), nested(depth - 1)] : [paragraph()]);
}

test('every document that is allowed is taken as it is', () => {
  fc.assert(
    fc.property(anyRichText, (document) => {
      fc.pre(plainTextOf(document).length <= 500);
      expect(schema.parse({ text: document })).toEqual({ text: document });
    }),
  );
});

test.each([
  ['another node', doc({ type: 'image', attrs: { src: 'https://voorbeeld.example/x.png' } })],
  ['HTML', { text: '<p>tekst</p>' }],
  ['an attribute', doc({ ...paragraph(), attrs: { style: 'color: red' } })],
  ['level 1', doc({ type: 'heading', attrs: { level: 1 }, content: [] })],
  ['another mark', doc(paragraph({ type: 'text', text: 'a', marks: [{ type: 'underline' }] }))],
  [
    'a mark twice',
    doc(paragraph({ type: 'text', text: 'a', marks: [{ type: 'bold' }, { type: 'bold' }] })),
  ],
  ['a script', doc(paragraph(linked('javascript:alert(1)')))],
  ['an empty run', doc(paragraph({ type: 'text', text: '' }))],
  ['a line end in a run', doc(paragraph({ type: 'text', text: 'a\nb' }))],
  ['text outside a paragraph', doc({ type: 'text', text: 'a' })],
  ['an empty list', doc({ type: 'bulletList', content: [] })],
  ['an item without a paragraph', doc(list([nested(1)]))],
  ['lists too deep', doc(nested(LIST_DEPTH + 1))],
  ['lists without an end', doc(nested(2000))],
])('%s is refused', (_, value) => {
  expect(schema.safeParse(value).success).toBe(false);
});

test('lists may stand in lists, so deep', () => {
  expect(codesOf(doc(nested(LIST_DEPTH)))).toBeUndefined();
});

test('the words are counted, not the form', () => {
  expect(codesOf({ text: richTextOf('a'.repeat(500)) })).toBeUndefined();
  expect(codesOf({ text: richTextOf('a'.repeat(501)) })).toEqual(['field.too-long']);
});

test('a text that is required holds more than spaces', () => {
  const required = richText({ max: 20, required: true });
  const issues = required.safeParse(doc(paragraph({ type: 'text', text: ' ' })).text).error?.issues;
  expect(issues?.map(({ message }) => message)).toEqual(['field.required']);
});

const judged = (value: unknown) => judgeTexts(textsIn(schema, value), []).problems;

test('a number that is half in bold is found, at the field', () => {
  const bold = { type: 'text', text: '222', marks: [{ type: 'bold' }] };
  const content = [{ type: 'text', text: 'bsn 111' }, bold, { type: 'text', text: '333' }];
  expect(judged(doc(nested(2), list([paragraph(...content)])))).toEqual([
    { pointer: '/text', code: 'field.citizen-service-number' },
  ]);
});

test('a story is found over the ends of runs', () => {
  const content = [
    { type: 'text', text: 'mevrouw ' },
    { type: 'text', text: 'de Vries' },
  ];
  expect(judged(doc(paragraph(...content)))).toEqual([
    { pointer: '/text', code: 'field.client-story.name' },
  ]);
});

test('a number in where a link leads is found, and a phone number is none', () => {
  const at = (href: string) => judged(doc(paragraph(linked(href)))).map(({ code }) => code);
  expect(at('https://voorbeeld.example/111222333')).toEqual(['field.citizen-service-number']);
  expect(at('tel:111222333')).toEqual([]);
});

test('a text that is too long is judged all the same', () => {
  const long: RichText = richTextOf(`${'a '.repeat(600)}\n111222333`);
  expect(judged({ text: long })).toHaveLength(1);
});
