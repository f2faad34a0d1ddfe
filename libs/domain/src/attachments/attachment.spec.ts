import { expect, test } from '@jest/globals';
import { acceptedEndings, isCalledWhatItIs, sizeInWords } from './attachment.js';

test.each([
  ['Convenant 2026.pdf', 'pdf', true],
  ['Convenant 2026.PDF', 'pdf', true],
  ['foto.jpg', 'jpeg', true],
  ['foto.jpeg', 'jpeg', true],
  ['convenant.pdf.docx', 'pdf', false],
  ['convenant', 'pdf', false],
  ['convenant.exe', 'pdf', false],
] as const)('a file called %s that is a %s is called what it is: %s', (name, kind, expected) => {
  expect(isCalledWhatItIs(name, kind)).toBe(expected);
});

test('what a browser may choose is each ending once', () => {
  expect(acceptedEndings).toContain('.jpg');
  expect(new Set(acceptedEndings).size).toBe(acceptedEndings.length);
});

test.each([
  [12, '1 kB'],
  [340_400, '340 kB'],
  [2_100_000, '2,1 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeInWords(bytes, 'nl')).toBe(words);
});
