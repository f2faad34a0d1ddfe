import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareText, normaliseName, slugify } from './names.js';

describe('a name as people compare it', () => {
  test.each([
    ["'s-Hertogenbosch", 's hertogenbosch'],
    ['’s-Hertogenbosch', 's hertogenbosch'],
    ['‘s Hertogenbosch', 's hertogenbosch'],
    ['S HERTOGENBOSCH', 's hertogenbosch'],
    ["'t Harde", 't harde'],
    ['Súdwest-Fryslân', 'sudwest fryslan'],
    ['Súdwest-Fryslân'.normalize('NFD'), 'sudwest fryslan'],
    ['Bergen (NH.)', 'bergen nh'],
    ['Ĳsselstein', 'ijsselstein'],
    ['  Berg   en\u00a0Dal ', 'berg en dal'],
    ['Nuenen, Gerwen en Nederwetten', 'nuenen gerwen en nederwetten'],
    ['Curaçao Œuvre Straße', 'curacao oeuvre strasse'],
    ['Al\u00admelo', 'almelo'],
    ['...', ''],
  ])('%j is %j', (written, expected) => {
    expect(normaliseName(written)).toBe(expected);
  });

  test('is the same once more, composed or not, in capitals or not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normaliseName(text);
        expect(normaliseName(once)).toBe(once);
        expect(normaliseName(text.normalize('NFD'))).toBe(normaliseName(text.normalize('NFC')));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["'s-Hertogenbosch", 's-hertogenbosch'],
    ['Bergen (NH.)', 'bergen-nh'],
    ['Súdwest-Fryslân', 'sudwest-fryslan'],
    ['日本', ''],
  ])('%j is %j in an address', (written, expected) => {
    expect(slugify(written)).toBe(expected);
  });
});

describe('the order of texts', () => {
  const byCodePoints = (a: string, b: string) => {
    const left = [...a].map((one) => one.codePointAt(0) ?? 0);
    const right = [...b].map((one) => one.codePointAt(0) ?? 0);
    for (const [index, point] of left.entries()) {
      const other = right[index];
      if (other === undefined) return 1;
      if (point !== other) return point - other;
    }
    return left.length - right.length;
  };

  test('goes by code points, also past the first plane', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (head, a, b) => {
          expect(Math.sign(compareText(head + a, head + b))).toBe(
            Math.sign(byCodePoints(head + a, head + b)),
          );
        },
      ),
      { numRuns: 2000 },
    );
    expect(compareText('\u{ffff}', '\u{1f600}')).toBeLessThan(0);
  });
});
