import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ComparedLine, differenceOf } from './difference.js';
import { linesOf, type RichText, richTextOf, sameText, wordsOf } from './rich-text.js';
import { anyRichText } from './rich-text.testing.js';

const told = (before: string, after: string) =>
  differenceOf(richTextOf(before), richTextOf(after)).map((row) => [
    row.change,
    row.before && written(row.before),
    row.after && written(row.after),
  ]);

const brackets = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
const written = ({ segments }: ComparedLine) =>
  segments.map(({ change, text }) => brackets[change].join(text)).join('');

test('a line that changed shows word by word what went and what came', () => {
  expect(told('De JGZ belt binnen 3 dagen.', 'De JGZ belt binnen 5 werkdagen.')).toEqual([
    ['changed', 'De JGZ belt binnen [-3-] [-dagen-].', 'De JGZ belt binnen {+5+} {+werkdagen+}.'],
  ]);
});

test('lines that came or went stand on their own, beside nothing', () => {
  expect(told('Doel\nWij overleggen.', 'Doel\nIedereen betaalt mee.\nWij overleggen.')).toEqual([
    ['same', 'Doel', 'Doel'],
    ['added', null, '{+Iedereen betaalt mee.+}'],
    ['same', 'Wij overleggen.', 'Wij overleggen.'],
  ]);
});

test('a line finds its successor past a new one', () => {
  const changes = told(
    'Het wijkteam belt de kraamzorg.',
    'Nieuw.\nHet wijkteam mailt de kraamzorg.',
  );
  expect(changes.map(([change]) => change)).toEqual(['added', 'changed']);
});

test('lines that have nothing in common are not held against each other', () => {
  expect(told('Appels en peren.', 'Wij overleggen.').map(([change]) => change)).toEqual([
    'removed',
    'added',
  ]);
});

test('emphasis alone is a change of form', () => {
  const content = [{ type: 'text' as const, text: 'a', marks: [{ type: 'bold' as const }] }];
  const bold: RichText = { type: 'doc', content: [{ type: 'paragraph', content }] };
  expect(differenceOf(richTextOf('a'), bold).map(({ change }) => change)).toEqual(['form']);
});

test('two long lines that differ everywhere are shown as one text and another', () => {
  const words = Array.from({ length: 1500 }, (_, at) => `woord${at}`);
  const [row] = differenceOf(richTextOf(words.join(' ')), richTextOf(words.toReversed().join(' ')));
  expect(row?.change).toBe('changed');
  expect(row?.before?.segments).toEqual([{ change: 'removed', text: words.join(' ') }]);
});

const sideOf = (rows: readonly (ComparedLine | null)[]) =>
  rows
    .filter((line) => line !== null)
    .map((line) => [line.kind, line.depth, line.segments.map(({ text }) => text).join('')]);
const linesIn = (document: RichText) =>
  linesOf(document).map(({ kind, depth, content }) => [kind, depth, wordsOf(content)]);

test('each side, read alone, is its own text whole and in order', () => {
  fc.assert(
    fc.property(anyRichText, anyRichText, (before, after) => {
      const rows = differenceOf(before, after);
      expect(sideOf(rows.map((row) => row.before))).toEqual(linesIn(before));
      expect(sideOf(rows.map((row) => row.after))).toEqual(linesIn(after));
      for (const row of rows) {
        expect(row.before?.segments.some(({ change }) => change === 'added')).not.toBe(true);
        expect(row.after?.segments.some(({ change }) => change === 'removed')).not.toBe(true);
      }
    }),
  );
});

test('what is the same shows no change', () => {
  fc.assert(
    fc.property(anyRichText, (document) => {
      expect(differenceOf(document, document).every(({ change }) => change === 'same')).toBe(true);
      expect(sameText(document, document)).toBe(true);
    }),
  );
});
