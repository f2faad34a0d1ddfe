import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Inline,
  linesOf,
  plainTextOf,
  type RichText,
  richTextOf,
  sameText,
} from './rich-text.js';
import { anyRichText } from './rich-text.testing.js';

const text = (words: string, ...marks: ('bold' | 'italic')[]): Inline => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
});
const paragraph = (...content: Inline[]) => ({ type: 'paragraph' as const, content });
const doc = (...content: RichText['content']): RichText => ({ type: 'doc', content });

const nested = doc(
  { type: 'heading', attrs: { level: 2 }, content: [text('Wie doet wat')] },
  {
    type: 'orderedList',
    content: [
      {
        type: 'listItem',
        content: [
          paragraph(text('JGZ belt')),
          {
            type: 'bulletList',
            content: [{ type: 'listItem', content: [paragraph(text('snel'))] }],
          },
          paragraph(text('en schrijft')),
        ],
      },
    ],
  },
);

test('a document is read as lines, each with what it is and how deep', () => {
  expect(linesOf(nested).map(({ kind, depth }) => [kind, depth])).toEqual([
    ['heading-2', 0],
    ['number', 1],
    ['bullet', 2],
    ['paragraph', 1],
  ]);
  expect(plainTextOf(nested)).toBe('Wie doet wat\nJGZ belt\nsnel\nen schrijft');
});

test('a hard break is a new line, and marks leave no trace in the words', () => {
  const broken = doc(paragraph(text('a', 'bold'), { type: 'hardBreak' }, text('b', 'italic')));
  expect(plainTextOf(broken)).toBe('a\nb');
});

test('plain lines become paragraphs and come back', () => {
  expect(plainTextOf(richTextOf(' een \n\ntwee'))).toBe('een\ntwee');
});

test('the same words in the same form are the same, wherever runs are cut', () => {
  fc.assert(
    fc.property(anyRichText, (document) => {
      expect(sameText(document, cutEverywhere(document))).toBe(true);
    }),
  );
});

test('two documents with other words are not the same', () => {
  fc.assert(
    fc.property(anyRichText, anyRichText, (a, b) => {
      if (plainTextOf(a) !== plainTextOf(b)) expect(sameText(a, b)).toBe(false);
    }),
  );
});

test.each([
  ['emphasis', doc(paragraph(text('a', 'bold')))],
  ['a heading', doc({ type: 'heading', attrs: { level: 2 }, content: [text('a')] })],
  [
    'a list',
    doc({ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('a'))] }] }),
  ],
])('%s makes the same words another text', (_, other) => {
  expect(sameText(doc(paragraph(text('a'))), other)).toBe(false);
});

/** The same document, with each text in runs of one character and the marks the other way round. */
function cutEverywhere<Node>(node: Node): Node {
  if (Array.isArray(node))
    return node.flatMap((one) => cutRun(one) ?? [cutEverywhere(one)]) as Node;
  if (typeof node !== 'object' || node === null) return node;
  const members = Object.entries(node).map(([name, value]) => [name, cutEverywhere(value)]);
  return Object.fromEntries(members) as Node;
}

function cutRun(node: Inline): Inline[] | undefined {
  if (node.type !== 'text') return undefined;
  const marks = node.marks && { marks: node.marks.toReversed() };
  return [...node.text].map((one) => ({ type: 'text', text: one, ...marks }));
}
