import type { FinderQuery } from '@zorgpaden/domain/finder/contract';
import type { Language } from '@zorgpaden/domain/themes';

/** The one address of a question in the API: the parameters always in this order. */
export function finderAddress(query: FinderQuery): string {
  return `/api/v1/finder?${parameters(query, 'municipality', 'theme', 'phase')}`;
}

/** The page that shows the answer to the same question. */
export function finderPage(query: FinderQuery, language: Language): string {
  const root = language === 'en' ? '/en' : '/';
  return `${root}?${parameters(query, 'gemeente', 'thema', 'fase')}`;
}

/** The values were checked: postcode, code, slug and phase need no escaping. */
function parameters(
  { postcode, municipality, theme, phase }: FinderQuery,
  municipalityName: string,
  themeName: string,
  phaseName: string,
): string {
  let text = '';
  if (postcode !== undefined) text += `&postcode=${postcode}`;
  if (municipality !== undefined) text += `&${municipalityName}=${municipality}`;
  if (theme !== undefined) text += `&${themeName}=${theme}`;
  if (phase !== undefined) text += `&${phaseName}=${phase}`;
  return text.slice(1);
}
