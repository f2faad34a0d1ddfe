import type { FinderQuery } from '@zorgpaden/domain/finder/contract';
import { isPhase } from '@zorgpaden/domain/phases';
import type { Language } from '@zorgpaden/domain/themes';

/** The one address of a question in the API: the parameters always in this order. */
export function finderAddress(query: FinderQuery): string {
  return `/api/v1/finder?${parameters(query, 'municipality', 'theme', 'phase')}`;
}

const canonical =
  /^\/api\/v1\/finder\?(?:postcode=([1-9]\d{3}))?(?:&?municipality=(GM\d{4}))?(?:&theme=([a-z][a-z0-9-]{1,60}))?(?:&phase=([a-z-]{1,20}))?$/;

/** The question of an address in its canonical form; `undefined` when it must be read with more care. */
export function readFinderAddress(address: string): FinderQuery | undefined {
  const [, postcode, municipality, theme, phase] = canonical.exec(address) ?? [];
  if (postcode === undefined && municipality === undefined) return undefined;
  if (phase !== undefined && !isPhase(phase)) return undefined;
  const query = {
    ...(postcode !== undefined && { postcode }),
    ...(municipality !== undefined && { municipality }),
    ...(theme !== undefined && { theme }),
    ...(phase !== undefined && { phase }),
  };
  return finderAddress(query) === address ? query : undefined;
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
