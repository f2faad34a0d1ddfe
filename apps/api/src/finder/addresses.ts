import type { FinderQuery } from '@zorgpaden/domain/finder/contract';
import type { Language } from '@zorgpaden/domain/themes';

/** The one address of a question in the API: the parameters always in this order. */
export function finderAddress({ postcode, municipality, theme, phase }: FinderQuery): string {
  return `/api/v1/finder?${parameters({ postcode, municipality, theme, phase })}`;
}

/** The page that shows the answer to the same question. */
export function finderPage(
  { postcode, municipality, theme, phase }: FinderQuery,
  language: Language,
): string {
  const root = language === 'en' ? '/en' : '/';
  return `${root}?${parameters({ postcode, gemeente: municipality, thema: theme, fase: phase })}`;
}

function parameters(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
    )
    .join('&');
}
