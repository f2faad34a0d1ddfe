import { describe, expect, test } from '@jest/globals';
import { municipalNumbers } from '../shared/municipal-numbers.testing.js';
import { findCitizenServiceNumber, passesElfproef } from './citizen-service-number.js';

describe('phone numbers in free text', () => {
  const numbers = municipalNumbers();

  test('are there to be tried: 342, of which some pass the elfproef without their zero', () => {
    expect(numbers).toHaveLength(342);
    const bare = numbers.map((number) => number.replace(/\D/g, '').slice(1));
    expect(bare.filter(passesElfproef).length).toBeGreaterThan(10);
  });

  test('of all municipalities go through in every notation', () => {
    const refused = numbers
      .flatMap(notations)
      .flatMap((written) =>
        [written, `Bel ${written}.`, `tel:${written}, 2e etage`, `(${written})`].filter(
          (text) => findCitizenServiceNumber(text) !== undefined,
        ),
      );
    expect(refused).toEqual([]);
  });

  test.each([
    '+32 53 12 34 56',
    '+49 2562 12 34 56',
    '+33 612345678',
    '+1 212 345 6782',
    '+31 6 12345678',
    '06 12 34 56 78 of 06-87654321',
    '0031 (0)88 123 45 67',
    '(020) 123 45 67 / 020-7654321',
    '0900-8844',
    '0800 123 45 67',
    '112, 113 en 116 111',
  ])('%s goes through', (text) => {
    expect(findCitizenServiceNumber(text)).toBeUndefined();
  });
});

/** The ways in which people write one Dutch number. */
function notations(number: string): string[] {
  const digits = number.replace(/\D/g, '');
  if (digits.length !== 10) return [number, digits, `${digits.slice(0, 2)} ${digits.slice(2)}`];
  const rest = digits.slice(1);
  const codes = [2, 3, 4];
  return [
    number,
    digits,
    ...['+31', '0031'].flatMap((country) => [
      `${country}${rest}`,
      `${country} ${rest}`,
      `${country}-${rest}`,
      `${country} (0)${rest}`,
      `${country}(0)${rest}`,
      `(${country}) ${rest}`,
      ...codes.flatMap((code) => {
        const area = digits.slice(1, code);
        const own = digits.slice(code);
        const pairs = own.replace(/(\d\d)(?=\d)/g, '$1 ');
        return [
          `${country} ${area} ${own}`,
          `${country} ${area} ${pairs}`,
          `${country}-${area}-${own}`,
          `${country}.${area}.${own}`,
          `${country} (0)${area} ${pairs}`,
          `${country} (0) ${area} - ${own}`,
          `${country} 0${area} ${pairs}`,
        ];
      }),
    ]),
    ...codes.flatMap((code) => {
      const area = digits.slice(0, code);
      const own = digits.slice(code);
      const pairs = own.replace(/(\d\d)(?=\d)/g, '$1 ');
      return [
        `${area} ${own}`,
        `${area}-${own}`,
        `${area} - ${own}`,
        `${area}\u00a0${pairs}`,
        `(${area}) ${pairs}`,
        `(${area})${own}`,
        `${area}.${own.replace(/(\d\d)(?=\d)/g, '$1.')}`,
        `(0)${area.slice(1)} ${own}`,
      ];
    }),
  ];
}
