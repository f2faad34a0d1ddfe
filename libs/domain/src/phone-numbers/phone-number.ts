import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import {
  groupNational,
  isAreaCode,
  isServiceNumber,
  isSubscriberNumber,
} from './numbering-plan.js';

/**
 * A number that can be dialled.
 *
 * - `subscriber`: a Dutch number of a place, a mobile or an institution;
 * - `service`: 0800 and 0900;
 * - `municipal`: `14` and an area code, the short number of a municipality;
 * - `short`: 112, 113, 116 and three digits;
 * - `foreign`: a number of another country.
 */
export interface PhoneNumber {
  readonly kind: 'subscriber' | 'service' | 'municipal' | 'short' | 'foreign';
  /** One text per number, however it was written: `+31546541111`, `14036`, `08002000`, `113`. */
  readonly value: string;
  /** As people say it: `0546 54 11 11`, `14 036`, `0800 2000`, `+32 475 12 34 56`. */
  readonly display: string;
  /**
   * What a telephone dials. With the country code, so that it also works on a phone from abroad;
   * service, municipal and short numbers exist only inside the country and are dialled as they are.
   */
  readonly href: string;
}

const shortNumbers = new Set(['112', '113', '144']);

/** The number that the text stands for, or `undefined` when it cannot be dialled. One number, nothing else. */
export function parsePhoneNumber(text: string): PhoneNumber | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\p{Cf}]/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length > 40 || !/^[+\d\s().\-/]+$/.test(plain)) return undefined;
  const digits = plain.replace(/\D/g, '');
  if (plain.startsWith('+') || digits.startsWith('00')) return parseInternational(plain, digits);
  if (plain.includes('+')) return undefined;
  return parseNational(digits);
}

function parseNational(digits: string): PhoneNumber | undefined {
  // Lists also write the short number of a municipality as `0140529` and `(014) 030`.
  const municipal = /^0?14(0\d{2,3})$/.exec(digits)?.[1];
  if (municipal !== undefined && isAreaCode(municipal)) {
    return dialledAsIs('municipal', `14${municipal}`, `14 ${municipal}`);
  }
  if (shortNumbers.has(digits)) return dialledAsIs('short', digits, digits);
  if (/^116\d{3}$/.test(digits)) {
    return dialledAsIs('short', digits, `116 ${digits.slice(3)}`);
  }
  if (isServiceNumber(digits)) return dialledAsIs('service', digits, groupNational(digits));
  return isSubscriberNumber(digits) ? subscriber(digits) : undefined;
}

function parseInternational(plain: string, digits: string): PhoneNumber | undefined {
  const international = plain.startsWith('+') ? digits : digits.slice(2);
  if (international.startsWith('31')) {
    const rest = international.slice(2);
    const national = rest.startsWith('0') ? rest : `0${rest}`;
    // `+31 14 036` and `+31 800 2000` are written now and then; the number itself is the national one.
    return rest.startsWith('14') ? parseNational(rest) : parseNational(national);
  }
  const number = parsePhoneNumberFromString(`+${international}`, { extract: false });
  if (!number?.isValid()) return undefined;
  return {
    kind: 'foreign',
    value: number.number,
    display: number.formatInternational(),
    href: `tel:${number.number}`,
  };
}

function subscriber(digits: string): PhoneNumber | undefined {
  const value = `+31${digits.slice(1)}`;
  if (!parsePhoneNumberFromString(value, { extract: false })?.isValid()) return undefined;
  return { kind: 'subscriber', value, display: groupNational(digits), href: `tel:${value}` };
}

function dialledAsIs(kind: PhoneNumber['kind'], value: string, display: string): PhoneNumber {
  return { kind, value, display, href: `tel:${value}` };
}
