import type { Language } from '@zorgpaden/domain/themes';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;
const timeZone = 'Europe/Amsterdam';

/** `3 november 2026` of a plain date or an instant. */
export function dateText(moment: string | Date, language: Language): string {
  const plain = typeof moment === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(moment);
  return new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeZone: plain ? 'UTC' : timeZone,
  }).format(new Date(moment));
}

/** `14.03` in Dutch, `14:03` in English: the clock in Amsterdam. */
export function timeText(moment: string | Date, language: Language): string {
  const text = new Intl.DateTimeFormat(locales[language], {
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(new Date(moment));
  return language === 'nl' ? text.replace(':', '.') : text;
}

/** `3 november 2026, 14.03`. */
export function momentText(moment: string | Date, language: Language): string {
  return `${dateText(moment, language)}, ${timeText(moment, language)}`;
}
