import type { Language } from '@zorgpaden/domain/themes';

const formats: Record<Language, Intl.DateTimeFormat> = {
  nl: longDate('nl-NL'),
  en: longDate('en-GB'),
};

/** `2026-11-03` as people write it: `3 november 2026`. A plain date has no time zone. */
export function dateInWords(plainDate: string, language: Language): string {
  return formats[language].format(new Date(`${plainDate.slice(0, 10)}T00:00:00Z`));
}

function longDate(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
