import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findCitizenServiceNumber, passesElfproef } from './citizen-service-number.js';

/** Nine digits that pass: eight are free, the ninth follows from them (unless it would be ten). */
const citizenServiceNumber = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
  .map((digits) => {
    const sum = digits.reduce((total, digit, index) => total + digit * (9 - index), 0);
    return `${digits.join('')}${sum % 11}`;
  })
  .filter((digits) => digits.length === 9);

const separators = [
  ' ',
  '.',
  '-',
  '\u00a0',
  '\u202f',
  '\u2009',
  '\u2011',
  '\u2013',
  '\u2212',
  '\t',
];
const found = (text: string) => {
  const range = findCitizenServiceNumber(text);
  return range && text.slice(range.start, range.end);
};

describe('the elfproef', () => {
  test('passes what the weights 9 to 2 and -1 say', () => {
    expect(passesElfproef('111222333')).toBe(true);
    expect(passesElfproef('123456782')).toBe(true);
    expect(passesElfproef('123456789')).toBe(false);
    expect(passesElfproef('12345678')).toBe(false);
    expect(passesElfproef('1234567820')).toBe(false);
  });

  test('fails for a number with one other digit, or with two neighbours changed about', () => {
    fc.assert(
      fc.property(
        citizenServiceNumber,
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 1, max: 9 }),
        (number, place, more) => {
          const other = (Number(number[place]) + more) % 10;
          expect(passesElfproef(number.slice(0, place) + other + number.slice(place + 1))).toBe(
            false,
          );
        },
      ),
    );
  });
});

describe('the citizen service number guard', () => {
  test('refuses every nine digits that pass, wherever they stand in words', () => {
    const words = fc.string({ unit: 'grapheme' }).filter((text) => !/[\p{Nd}\p{No}+]/u.test(text));
    fc.assert(
      fc.property(words, citizenServiceNumber, words, (before, number, after) => {
        expect(found(`${before}${number}${after}`)).toContain(number);
      }),
      { numRuns: 2000 },
    );
  });

  test('refuses them with spaces, dots or hyphens between any of the digits', () => {
    const joints = fc.array(fc.option(fc.constantFrom(...separators)), {
      minLength: 8,
      maxLength: 8,
    });
    fc.assert(
      fc.property(citizenServiceNumber, joints, (number, between) => {
        const written = [...number].map((digit, at) => digit + (between[at] ?? '')).join('');
        const range = findCitizenServiceNumber(`bsn: ${written}, moeder`);
        expect(range).toEqual({ start: 5, end: 5 + written.length });
      }),
      { numRuns: 2000 },
    );
  });

  test('refuses them beside other numbers', () => {
    const other = fc
      .integer({ min: 0, max: 99_999 })
      .map(String)
      .filter((digits) => digits.length !== 3);
    fc.assert(
      fc.property(other, citizenServiceNumber, other, (left, number, right) => {
        expect(found(`${left} ${number} ${right}`)).toBeDefined();
        const groups = [number.slice(0, 3), number.slice(3, 6), number.slice(6)];
        // A group that begins with a zero can be the begin of a phone number: then that is what it is.
        fc.pre(![left, ...groups].some((group) => group.startsWith('0')));
        expect(found(`${left} ${groups.join(' ')} ${right}`)).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });

  test('refuses them beside a phone number', () => {
    fc.assert(
      fc.property(
        citizenServiceNumber,
        fc.constantFrom('0546 54 11 11', '+31 546 54 11 11', '06-12345678', '0800 2000', '14 0546'),
        (number, phone) => {
          expect(found(`${phone} ${number}`)).toBe(number);
          expect(found(`bel ${phone}, bsn ${number}`)).toBe(number);
        },
      ),
    );
  });

  test.each([
    ['full-width digits', '１２３４５６７８２'],
    ['Arabic-Indic digits', '١٢٣٤٥٦٧٨٢'],
    ['digits of mathematics', '𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟐'],
    ['circled digits', '①②③④⑤⑥⑦⑧②'],
    ['zero-width characters', '123\u200b456\u200d78\ufeff2'],
    ['soft hyphens', '1234\u00ad5678\u00ad2'],
    [
      'keycaps',
      '1\ufe0f\u20e32\ufe0f\u20e33\ufe0f\u20e34\ufe0f\u20e35\ufe0f\u20e36\ufe0f\u20e37\ufe0f\u20e38\ufe0f\u20e32\ufe0f\u20e3',
    ],
    ['spaces around hyphens', '123 - 456 - 782'],
    ['as many spaces as in a column', '123        456 \t  782'],
    ['brackets', '(123)456(782)'],
    ['a word right before it', 'BSN123456782'],
    ['a fraction after it', '123456782,00'],
    ['a VAT number of one person', 'NL123456782B01'],
    ['a plus sign that begins no number', '+31 123456782'],
    ['a zero before it', '0 123456782'],
    ['a digit after it that would make it a phone number', '030001109 0'],
    ['a plus and a number that is no country', '+3 123456782'],
    ['a plus and a number of America that is too short', 'moeder +1 123456782'],
    ['a year before it', '1990 123456782'],
    ['a year tied to it', '1990-123456782'],
  ])('refuses it in %s', (_, text) => {
    expect(found(text)).toBeDefined();
  });

  test('says where it stands, in UTF-16 offsets', () => {
    const text = '👶 moeder (123.456.782) belt';
    expect(found(text)).toBe('123.456.782');
    expect(found('bsn 𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟐.')).toBe('𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟐');
  });

  test('lets nine digits through that fail the elfproef', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{8}$/), (digits) => {
        expect(findCitizenServiceNumber(`nummer ${digits}.`) !== undefined).toBe(
          passesElfproef(digits),
        );
      }),
    );
  });

  test.each([
    ['ten digits', '1234567820'],
    ['eight digits', 'KvK 12345678'],
    ['an account number', 'NL91 ABNA 0417 1643 00'],
    ['groups that go on in the same size', '123 456 782 123'],
    ['groups tied to more digits', '1.123.456.782.123'],
    ['lines of a list', '123\n456\n782'],
    ['words between', '123 en 456 en 782'],
    ['hours', 'ma t/m vr 9.00-12.30 en 13.00-17.00'],
    ['dates', 'tussen 01-02-2026 en 03-11-2026'],
    ['a postcode and a house number', '7607 AB 123'],
    ['no digits', 'geen cijfers'],
    ['nothing', ''],
  ])('lets %s through', (_, text) => {
    expect(findCitizenServiceNumber(text)).toBeUndefined();
  });

  test('takes little time for a long text', () => {
    const text = `${'1 '.repeat(50_000)}${'+3 (1'.repeat(10_000)}${'٣'.repeat(10_000)}`;
    const begin = performance.now();
    findCitizenServiceNumber(text);
    // Linear work is some tens of milliseconds; anything that grows with the square takes minutes.
    expect(performance.now() - begin).toBeLessThan(5_000);
  });
});
