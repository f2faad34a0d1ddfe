import { parsePhoneNumber } from '@zorgpaden/domain/phone-numbers';
import { isPlainDate } from '@zorgpaden/domain/shared';
import type { FileProblemCode } from './problem.js';

/** What a cell says, or what is wrong with it. */
export type Reading<Value> =
  | { readonly value: Value }
  | { readonly code: FileProblemCode; readonly params?: Readonly<Record<string, number>> };

/** How one kind of cell is read and written. */
export interface Cell<Value> {
  read(text: string): Reading<Value>;
  write(value: Value): string;
}

const asText = (value: string): string => value;

function matching(pattern: RegExp, code: FileProblemCode): Cell<string> {
  return {
    read: (text) =>
      text === '' ? { code: 'value.missing' } : pattern.test(text) ? { value: text } : { code },
    write: asText,
  };
}

export const municipalityCode = matching(/^GM\d{4}$/, 'code.malformed');
export const postcode4 = matching(/^[1-9]\d{3}$/, 'postcode.malformed');

export function text(options: { optional?: boolean; maxLength?: number } = {}): Cell<string> {
  const maxLength = options.maxLength ?? 120;
  return {
    read: (value) => {
      if (value === '' && !options.optional) return { code: 'value.missing' };
      return value.length > maxLength
        ? { code: 'value.too-long', params: { maxLength } }
        : { value };
    },
    write: asText,
  };
}

/** Codes with a space between them; none is allowed. */
export const municipalityCodes: Cell<readonly string[]> = {
  read: (value) => {
    const codes = value.split(/[\s|]+/).filter((code) => code !== '');
    return codes.every((code) => /^GM\d{4}$/.test(code))
      ? { value: codes }
      : { code: 'code.malformed' };
  },
  write: (codes) => codes.join(' '),
};

export function number(options: { min: number; max: number; whole?: boolean }): Cell<number> {
  const pattern = options.whole ? /^\d+$/ : /^-?\d+(?:\.\d+)?$/;
  return {
    read: (value) => {
      if (value === '') return { code: 'value.missing' };
      if (!pattern.test(value)) return { code: 'number.malformed' };
      const parsed = Number(value);
      return parsed < options.min || parsed > options.max
        ? { code: 'number.out-of-range', params: { min: options.min, max: options.max } }
        : { value: parsed };
    },
    write: String,
  };
}

/** Kept as the list writes it; that it can be dialled is what is asked. */
export const phone: Cell<string> = {
  read: (value) => {
    if (value === '') return { code: 'value.missing' };
    return parsePhoneNumber(value) ? { value } : { code: 'phone.malformed' };
  },
  write: asText,
};

export const website: Cell<string> = {
  read: (value) => {
    if (value === '') return { code: 'value.missing' };
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const usable = url?.protocol === 'https:' && url.hostname.includes('.') && url.username === '';
    return usable && !/\s/.test(value) ? { value } : { code: 'website.malformed' };
  },
  write: asText,
};

export const date: Cell<string> = {
  read: (value) => {
    if (value === '') return { code: 'value.missing' };
    return isPlainDate(value) ? { value } : { code: 'date.malformed' };
  },
  write: asText,
};

const provinces = new Set([
  'Drenthe',
  'Flevoland',
  'Fryslân',
  'Gelderland',
  'Groningen',
  'Limburg',
  'Noord-Brabant',
  'Noord-Holland',
  'Overijssel',
  'Utrecht',
  'Zeeland',
  'Zuid-Holland',
]);

export const province: Cell<string> = {
  read: (value) => {
    if (value === '') return { code: 'value.missing' };
    return provinces.has(value) ? { value } : { code: 'province.unknown' };
  },
  write: asText,
};
