import type { PlainDate } from '@zorgpaden/domain/shared';

/** A day as people write it: *3 november 2026*. */
export function dayInWords(day: PlainDate, language: 'nl' | 'en'): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
