import type { Language } from '@zorgpaden/domain/themes';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** `1.234,5` in Dutch. */
export function numberText(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 }).format(value);
}

/** `0,5` as `50%`. */
export function partText(part: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { style: 'percent' }).format(part);
}
