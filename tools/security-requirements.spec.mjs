import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './paths.mjs';

/** How many requirements of level 1 and 2 each section of ASVS 5.0 has; they are numbered from 1. */
const sections = {
  1.1: 2,
  1.2: 9,
  1.3: 11,
  1.4: 3,
  1.5: 2,
  2.1: 3,
  2.2: 3,
  2.3: 4,
  2.4: 1,
  3.2: 2,
  3.3: 4,
  3.4: 6,
  3.5: 5,
  3.7: 2,
  4.1: 3,
  4.2: 1,
  4.3: 2,
  4.4: 4,
  5.1: 1,
  5.2: 3,
  5.3: 2,
  5.4: 3,
  6.1: 3,
  6.2: 12,
  6.3: 4,
  6.4: 4,
  6.5: 5,
  6.6: 3,
  6.8: 4,
  7.1: 3,
  7.2: 4,
  7.3: 2,
  7.4: 5,
  7.5: 2,
  7.6: 2,
  8.1: 2,
  8.2: 3,
  8.3: 1,
  8.4: 1,
  9.1: 3,
  9.2: 4,
  10.1: 2,
  10.2: 2,
  10.3: 4,
  10.4: 11,
  10.5: 5,
  10.6: 2,
  10.7: 3,
  11.1: 2,
  11.2: 3,
  11.3: 3,
  11.4: 4,
  11.5: 1,
  11.6: 1,
  12.1: 3,
  12.2: 2,
  12.3: 4,
  13.1: 1,
  13.2: 5,
  13.3: 2,
  13.4: 5,
  14.1: 2,
  14.2: 4,
  14.3: 3,
  15.1: 3,
  15.2: 3,
  15.3: 7,
  16.1: 1,
  16.2: 5,
  16.3: 4,
  16.4: 3,
  16.5: 3,
  17.1: 1,
  17.2: 4,
  17.3: 2,
};

const text = readFileSync(join(root, 'docs/security.md'), 'utf8');
const [table = '', others = ''] = text
  .slice(text.indexOf('## Requirements'))
  .split('### What does not apply');
const rows = table
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, number = '']) => /^\d+\.\d+\.\d+$/.test(number))
  .map(([, number = '', asks = '', met = '', shown = '', controls = '']) => ({
    number,
    asks,
    met,
    shown,
    controls,
  }));

test('every requirement of level 1 and 2 has one place: a row, or a reason why it does not apply', () => {
  const wanted = Object.entries(sections).flatMap(([section, count]) =>
    Array.from({ length: count }, (_, index) => `${section}.${index + 1}`),
  );
  const notOurs = others.match(/\b\d+\.\d+\.\d+\b/g) ?? [];
  const found = [...rows.map(({ number }) => number), ...notOurs];
  assert.deepEqual([...found].sort(), [...wanted].sort());
});

test('every row says what is asked, how it is met, how that is shown, and for which control', () => {
  for (const { number, asks, met, shown, controls } of rows) {
    assert.ok(asks.length > 3 && met.length > 3, number);
    assert.match(controls, /^[5-8]\.\d+(?:, [5-8]\.\d+)*$/, number);
    assert.match(shown, /^(?:\*\*open\*\*|by design|document|\[.+\)(?:, \[.+\))*)$/, number);
  }
});

test('every test that a row names exists, and is one', () => {
  for (const { number, shown } of rows) {
    for (const [, path = ''] of shown.matchAll(/\]\(\.\.\/([^)]+)\)/g)) {
      assert.match(path, /\.spec\.(?:ts|mjs)$/, number);
      assert.ok(existsSync(join(root, path)), `${number}: ${path}`);
    }
  }
});
