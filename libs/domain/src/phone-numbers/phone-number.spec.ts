import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { municipalNumbers } from '../shared/municipal-numbers.testing.js';
import { isAreaCode, isSubscriberNumber } from './numbering-plan.js';
import { parsePhoneNumber } from './phone-number.js';

describe('a phone number', () => {
  test.each([
    ['(0546) 54 11 11', '0546 54 11 11', 'tel:+31546541111'],
    ['0546-541111', '0546 54 11 11', 'tel:+31546541111'],
    ['+31 546 54 11 11', '0546 54 11 11', 'tel:+31546541111'],
    ['+31 (0)546 541111', '0546 54 11 11', 'tel:+31546541111'],
    ['0031546541111', '0546 54 11 11', 'tel:+31546541111'],
    ['００３１ ５４６ ５４１１１１', '0546 54 11 11', 'tel:+31546541111'],
    ['(020) 624 11 11', '020 624 11 11', 'tel:+31206241111'],
    ['06-12345678', '06 12 34 56 78', 'tel:+31612345678'],
    ['+31612345678', '06 12 34 56 78', 'tel:+31612345678'],
    ['088 0508888', '088 050 88 88', 'tel:+31880508888'],
    ['0850 123 456', '085 012 34 56', 'tel:+31850123456'],
    ['0800-2000', '0800 2000', 'tel:08002000'],
    ['(0800) 18 09', '0800 1809', 'tel:08001809'],
    ['0800 0221122', '0800 022 11 22', 'tel:08000221122'],
    ['0900 8844', '0900 8844', 'tel:09008844'],
    ['+31 800 2000', '0800 2000', 'tel:08002000'],
    ['14 036', '14 036', 'tel:14036'],
    ['14036', '14 036', 'tel:14036'],
    ['(014) 030', '14 030', 'tel:14030'],
    ['0140529', '14 0529', 'tel:140529'],
    ['+31 14 0546', '14 0546', 'tel:140546'],
    ['112', '112', 'tel:112'],
    ['113', '113', 'tel:113'],
    ['116111', '116 111', 'tel:116111'],
    ['+32 475 12 34 56', '+32 475 12 34 56', 'tel:+32475123456'],
    ['0049 2562 1234567', '+49 2562 1234567', 'tel:+4925621234567'],
  ])('%s is shown as %s and dialled as %s', (written, display, href) => {
    expect(parsePhoneNumber(written)).toMatchObject({ display, href });
  });

  test.each([
    '',
    'bel ons',
    '0546',
    '0546 54 11 1',
    '0546 54 11 111',
    '546541111',
    '012 345 67 89',
    '0599',
    '14 999',
    '14 088',
    '0700 123456',
    '0546 04 11 11',
    '0000000000',
    '+31 12 345 67 89',
    '+999 123456',
    '0546 54 11 11 of 0546 54 11 12',
    '0546 54 11 11 tst 3',
    '0800 20',
    '0800-BELNU',
    '1'.repeat(60),
    '12+31546541111',
  ])('%j cannot be dialled', (written) => {
    expect(parsePhoneNumber(written)).toBeUndefined();
  });

  test('of every municipality can be dialled', () => {
    const numbers = municipalNumbers();
    expect(numbers).toHaveLength(342);
    expect(numbers.filter((number) => parsePhoneNumber(number) === undefined)).toEqual([]);
  });

  test('is read back the same from how it is shown, dialled and kept', () => {
    fc.assert(
      fc.property(fc.constantFrom(...municipalNumbers(), '+32 475 12 34 56', '113'), (written) => {
        const number = parsePhoneNumber(written);
        expect(number).toBeDefined();
        expect(parsePhoneNumber(number?.display ?? '')).toEqual(number);
        expect(parsePhoneNumber(number?.value ?? '')).toEqual(number);
        expect(parsePhoneNumber(number?.href.replace('tel:', '') ?? '')).toEqual(number);
        expect(number?.href).toMatch(/^tel:\+?\d+$/);
      }),
    );
  });

  test('never makes a text that cannot be dialled into one that can', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const number = parsePhoneNumber(text);
        expect(number === undefined || /^[+\d\s().\-/]+$/.test(text.normalize('NFKC').trim())).toBe(
          true,
        );
      }),
    );
  });
});

describe('our numbering plan', () => {
  test('knows the area codes that libphonenumber knows, and no others', () => {
    const differs: string[] = [];
    for (let code = 100; code < 900; code += 1) {
      // 06, 066, 067, 08x, 09x: mobile, paging, placeless and services have their own rules.
      if (/^[689]/.test(String(code))) continue;
      const digits = `0${code}234567`;
      // Theirs also has numbers that begin with 0 behind a code of three digits.
      if (isAreaCode(digits.slice(0, 3)) && digits[3] === '0') continue;
      const theirs =
        parsePhoneNumberFromString(`+31${digits.slice(1)}`)?.getType() === 'FIXED_LINE';
      if (isSubscriberNumber(digits) !== theirs) differs.push(digits.slice(0, 4));
    }
    expect(differs).toEqual([]);
  });

  test('takes mobile numbers as libphonenumber does', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^06[0-9]{8}$/), (digits) => {
        const theirs = parsePhoneNumberFromString(`+31${digits.slice(1)}`)?.getType() === 'MOBILE';
        expect(isSubscriberNumber(digits)).toBe(theirs);
      }),
    );
  });
});
