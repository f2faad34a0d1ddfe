import type { MunicipalityMatch } from '@zorgpaden/domain/municipalities/contract';

/** A municipality, and the name by which it was found. */
export type NamedMatch = Pick<MunicipalityMatch, 'code' | 'name' | 'matched'>;

/**
 * The one municipality that a typed name means, when there is no doubt: the only one whose name, place
 * or former name is exactly what was typed, or the only match when its name holds what was typed or
 * its postcode or code was. A typing error is no certainty, also when only one name looks like it: people choose.
 */
export function certainMatch<Match extends NamedMatch>(
  typed: string,
  matches: readonly Match[],
): Match | null {
  const exact = exactMatches(typed, matches);
  if (exact.length === 1) return exact[0] ?? null;
  const [only, ...others] = matches;
  if (!only || others.length > 0) return null;
  const isNumber = only.matched.kind === 'postcode' || only.matched.kind === 'code';
  return isNumber || holdsWords(only.matched.text, typed) ? only : null;
}

/** The beginning of a postcode suggests places while somebody types; sent as it is, it means none. */
export function isPartOfPostcode(typed: string): boolean {
  return /^\d{1,3}$/.test(typed.trim());
}

/** What to choose from: those that are called exactly so, or all when none is. */
export function placeChoices(
  typed: string,
  matches: readonly MunicipalityMatch[],
): readonly MunicipalityMatch[] {
  const exact = exactMatches(typed, matches);
  return exact.length > 0 ? exact : matches;
}

function exactMatches<Match extends NamedMatch>(
  typed: string,
  matches: readonly Match[],
): readonly Match[] {
  return matches.filter(
    (match) => sameName(match.name, typed) || sameName(match.matched.text, typed),
  );
}

function sameName(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** Whether a word of the name begins with what was typed: `tilb` for Tilburg, `hertogen` for 's-Hertogenbosch. */
function holdsWords(name: string, typed: string): boolean {
  return ` ${plain(name)}`.includes(` ${plain(typed)}`);
}

/** Without capitals, accents, hyphens and apostrophes: `'s-Hertogenbosch` is `s hertogenbosch`. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘]/g, '')
    .replace(/[^a-z0-9]+/gi, ' ')
    .trim()
    .toLowerCase();
}
